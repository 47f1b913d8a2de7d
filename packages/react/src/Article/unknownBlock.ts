import type { Block } from '@galley/article';
import { element } from '../internal/element.js';
import { blockId } from './blockId.js';
import type { RenderOptions } from './renderers.js';

/** Every word in a piece of an article, whatever its kind. */
export function textOf(node: unknown): string {
  // A line of text is one with its stressed and linked words; other parts stand apart.
  if (Array.isArray(node)) {
    const line = node.some((one) => one?.type === 'text');
    return node
      .map(textOf)
      .filter(Boolean)
      .join(line ? '' : ' ');
  }
  if (typeof node !== 'object' || node === null) return '';
  const { text, ...rest } = node as { text?: unknown };
  return typeof text === 'string' ? text : textOf(Object.values(rest));
}

/** A block that nothing else renders: its words are shown, and the app is told. */
export function unknownBlock(block: Block, { onUnknownBlock }: RenderOptions) {
  onUnknownBlock?.(block);
  return element('p', { ...blockId(block), children: textOf(block) });
}
