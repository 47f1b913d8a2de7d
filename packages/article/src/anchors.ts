import type { Article } from './article.js';
import type { Heading } from './blocks.js';
import type { FootnoteRef, Inline } from './inlines.js';
import { plainText } from './text.js';
import { walk } from './walk.js';

/** The beginning of a text, with no character cut in half. */
const start = (text: string, length: number) =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** The words of a heading as the end of an address, in any script. */
function slug(words: string): string {
  const name = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  return start(name, 60).replace(/-$/, '') || 'section';
}

/** Calls `found` for each reference to a footnote in a line, at any depth. */
function eachRef(line: readonly Inline[], found: (ref: FootnoteRef) => void): void {
  for (const node of line) {
    if (node.type === 'footnoteRef') found(node);
    else if ('children' in node) eachRef(node.children, found);
  }
}

/**
 * Names what a link can lead to, in place: each heading has an `anchor` that no other part of the
 * article has, and each further reference to a footnote says which it is. What is named well
 * already keeps its name, so links to it keep working.
 */
export function nameAnchors(article: Article): Article {
  const headings: Heading[] = [];
  const taken = new Set<string>();
  const refs = new Map<string, number>();

  walk(article, {
    block(block) {
      if (block.type === 'heading') headings.push(block);
      else if (block.type === 'footnotes')
        for (const { id } of block.notes) taken.add(`note-${id}`);
    },
    line(line) {
      eachRef(line, (ref) => {
        const nth = (refs.get(ref.note) ?? 0) + 1;
        refs.set(ref.note, nth);
        if (nth > 1) ref.nth = nth;
        else delete ref.nth;
        taken.add(`ref${nth > 1 ? nth : ''}-${ref.note}`);
      });
    },
  });
  for (const { id } of article.live?.updates ?? []) taken.add(`update-${id}`);

  const last = new Map<string, number>();
  const claim = (heading: Heading, name: string) => {
    let free = name;
    const base = start(name, 80);
    let nth = last.get(base) ?? 1;
    while (taken.has(free)) {
      nth += 1;
      free = `${base}-${nth}`;
    }
    last.set(base, nth);
    taken.add(free);
    heading.anchor = free;
  };
  // Those with a name first, so that no other takes it.
  for (const heading of headings) if (heading.anchor) claim(heading, heading.anchor);
  for (const heading of headings)
    if (!heading.anchor) claim(heading, slug(plainText(heading.children)));
  return article;
}
