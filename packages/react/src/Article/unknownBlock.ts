import type { Block } from '@galley/article';
import { blockText } from '../internal/blockText.js';
import { element } from '../internal/element.js';
import { blockId } from './blockId.js';
import type { RenderOptions } from './renderers.js';

/** A block that nothing else renders: its words are shown, and the app is told. */
export function unknownBlock(block: Block, { onUnknownBlock }: RenderOptions) {
  onUnknownBlock?.(block);
  const children = blockText(block);
  return children ? element('p', { ...blockId(block), children }) : null;
}
