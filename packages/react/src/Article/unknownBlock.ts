import type { Block } from '@galley/article';
import { element } from '../internal/element.js';
import { blockId } from './blockId.js';
import type { RenderOptions } from './renderers.js';

// Properties whose texts are printed. All else is addresses, dates, names of things, and the data
// of an app's own blocks.
const printed = /^(?:text|title|credit|heading|kicker|label)$/;
const inline = /^(?:text|break|link|span|strong|emph|foot|su[bp]|under|strike)/;

/** Every word in a piece of an article, whatever its kind. */
function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  // A line of text is one with its stressed and linked words; other parts stand apart.
  if (Array.isArray(node)) {
    const line = node.some((one) => inline.test(one?.type));
    return node
      .map((one) => (one?.type === 'break' ? ' ' : textOf(one)))
      .filter(Boolean)
      .join(line ? '' : ' ');
  }
  return Object.entries(node)
    .map(([key, value]) =>
      typeof value === 'string' ? printed.test(key) && value : key !== 'data' && textOf(value),
    )
    .filter(Boolean)
    .join(' ');
}

/** A block that nothing else renders: its words are shown, and the app is told. */
export function unknownBlock(block: Block, { onUnknownBlock }: RenderOptions) {
  onUnknownBlock?.(block);
  const children = textOf(block);
  return children ? element('p', { ...blockId(block), children }) : null;
}
