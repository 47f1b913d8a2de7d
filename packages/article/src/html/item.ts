import type { Block } from '../blocks.js';
import type { Inline } from '../inlines.js';
import type { Language } from './language.js';

/** A line of text and what stands under it: an item of a list, a field of a table. */
export interface Item {
  children: Inline[];
  blocks?: Block[];
}

function inSpan(children: Inline[], { lang, dir }: Language): Inline[] {
  if (children.length === 0 || (!lang && !dir)) return children;
  return [{ type: 'span', ...(lang && { lang }), ...(dir && { dir }), children }];
}

/** Blocks as an item of a language: their first paragraph is its line. */
export function itemOf(blocks: Block[], language: Language = {}): Item {
  const [first, ...rest] = blocks;
  if (!first) return { children: [] };
  const hasLine = first.type === 'paragraph';
  const under = hasLine ? rest : blocks;
  return {
    children: hasLine ? inSpan(first.children, { ...language, ...first }) : [],
    ...(under.length > 0 && { blocks: under.map((block) => ({ ...language, ...block })) }),
  };
}

/** Puts further blocks under an item. */
export function addTo(item: Item, blocks: readonly Block[]): void {
  item.blocks ??= [];
  for (const block of blocks) item.blocks.push(block);
}
