import type { Block } from '../blocks.js';
import type { Inline } from '../inlines.js';

/** A line of text and what stands under it: an item of a list, a field of a table. */
export interface Item {
  children: Inline[];
  blocks?: Block[];
}

/** Blocks as an item: its first paragraph is its line. */
export function itemOf(blocks: Block[]): Item {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return { children: [], ...(first && { blocks }) };
  const { children, lang, dir } = first;
  const language = { ...(lang && { lang }), ...(dir && { dir }) };
  return {
    children: lang || dir ? [{ type: 'span', ...language, children }] : children,
    ...(rest.length > 0 && { blocks: rest }),
  };
}
