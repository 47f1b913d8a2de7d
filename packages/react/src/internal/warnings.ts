import type { Block } from '@galley/article';
import { blockText } from './blockText.js';

// What developers are told of content. Called in branches for development alone, so that no word of
// it is in an app that is published. Each is said once: a list may be rendered again and again.

const said = /* @__PURE__ */ new Set<string>();

function warn(message: string) {
  if (said.has(message) || said.size > 500) return;
  said.add(message);
  console.error(message);
}

export const warnOfUnsafeLink = (address: string) =>
  warn(
    `Galley: "${address}" is no safe address, so its words stand without a link. Pass a path, a fragment, or an https, mailto or tel address.`,
  );

const warnOfEmptyLink = (address: string) =>
  warn(
    `Galley: the link to "${address}" has no words, so nobody can tell where it leads. Give it text, or leave it out.`,
  );

/** Something of a list that leads somewhere, and says nothing. Holes in a list are no links. */
export function warnOfNoWords(item: { href?: string; text?: unknown } | null | undefined) {
  const has = typeof item?.text === 'string' && item.text.trim();
  if (item?.href && !has) warnOfEmptyLink(item.href);
}

/** A link in the text: one without a word in it cannot be seen, nor be told from another. */
export function warnOfWordlessLink(address: string, children: unknown) {
  if (!blockText(children).trim()) warnOfEmptyLink(address);
}

/**
 * Headings of a text that leave out a rank on the way down: a reader who goes by headings takes it
 * for a part that is missing. `above` is the rank that the text stands under; none for any.
 */
export function warnOfSkippedRanks(blocks: readonly Block[], above?: number) {
  let rank = above;
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    if (rank && block.level > rank + 1) {
      warn(
        `Galley: the heading "${blockText(block.children)}" is of level ${block.level}, but stands under one of level ${rank}. Give it level ${rank + 1}, so that no rank is left out.`,
      );
    }
    rank = block.level;
  }
}
