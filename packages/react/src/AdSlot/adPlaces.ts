import type { Block } from '@galley/article';
import { wordsIn } from '../internal/words.js';

/** How advertisements are spread over a story. All counts are of printed words but the last two. */
export interface AdRules {
  /** Words between one advertisement and the next, at least. Default 250. */
  everyWords?: number | undefined;
  /** Words before the first, at least. Default 60. */
  firstAfter?: number | undefined;
  /**
   * Words between an advertisement and a heading, picture or anything else that is no running
   * text, before it or after it, at least. Default 20.
   */
  apart?: number | undefined;
  /** How many paragraphs follow the last one, at least. Default 2. */
  keepLast?: number | undefined;
  /** How many a story has, those included that its text brings with it. Default 4. */
  max?: number | undefined;
}

/** What an advertisement may follow; it only ever stands before a paragraph. */
const text = /^(?:paragraph|list|blockquote)$/;

/**
 * Before which blocks of a story's body an advertisement may stand, by their indexes. Between two
 * pieces of running text alone; never near a heading or a picture, one another, or one that the
 * CMS has placed. The same story gives the same places anywhere.
 */
export function adPlaces(
  blocks: readonly Block[],
  { everyWords = 250, firstAfter = 60, apart = 20, keepLast = 2, max = 4 }: AdRules = {},
): number[] {
  const counts = blocks.map((block) => wordsIn(block));
  const isText = (block: Block | undefined) => text.test(block?.type ?? '');
  const isSlot = (block: Block | undefined) => block?.type === 'adSlot';

  // From the end: what follows each index.
  let toOther = Number.POSITIVE_INFINITY;
  let toSlot = Number.POSITIVE_INFINITY;
  let paragraphs = 0;
  const after = blocks.map(() => ({ toOther, toSlot, paragraphs }));
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    const count = counts[index] ?? 0;
    toOther = isText(block) ? toOther + count : 0;
    toSlot = isSlot(block) ? 0 : toSlot + count;
    if (block?.type === 'paragraph' && count) paragraphs += 1;
    after[index] = { toOther, toSlot, paragraphs };
  }

  const places: number[] = [];
  let left = max - blocks.filter(isSlot).length;
  let wanted = firstAfter;
  let sinceSlot = 0;
  // The beginning is next to nothing: `firstAfter` looks after it.
  let sinceOther = Number.POSITIVE_INFINITY;
  blocks.forEach((block, index) => {
    const count = counts[index] ?? 0;
    const next = after[index];
    if (
      left >= 1 &&
      next &&
      block?.type === 'paragraph' &&
      count &&
      isText(blocks[index - 1]) &&
      counts[index - 1] &&
      sinceSlot >= wanted &&
      next.toSlot >= everyWords &&
      sinceOther >= apart &&
      next.toOther >= apart &&
      next.paragraphs >= keepLast
    ) {
      places.push(index);
      left -= 1;
      sinceSlot = 0;
      wanted = everyWords;
    }
    sinceSlot += count;
    sinceOther = isText(block) ? sinceOther + count : 0;
    if (isSlot(block)) {
      sinceSlot = 0;
      wanted = everyWords;
    }
  });
  return places;
}
