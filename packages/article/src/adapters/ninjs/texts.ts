import type { Block } from '../../blocks.js';
import { htmlBlocks, htmlLine, htmlText } from '../../html/html.js';
import type { Inline } from '../../inlines.js';
import { pointer } from '../../problems.js';
import type { Import } from '../import.js';
import { plainParagraphs } from '../plainParagraphs.js';
import { type Item, itemsOf, textOf } from './item.js';

/** One of the texts that ninjs has for the same thing, each for a use or in a type of its own. */
export interface Wording {
  role: string;
  kind: 'html' | 'plain' | 'xml';
  value: string;
  path: string;
}

const hasTags = /<(?:p|div|br|h[1-6]|section|article|body|ul|ol|figure|blockquote|table)\b[^>]*>/i;

/** The media type says what a text is; without one, its role, and at worst its looks. */
function kindOf(type: string | undefined, role: string, value: string): Wording['kind'] {
  const said = type ?? role;
  if (/html/i.test(said)) return 'html';
  if (/xml|nitf/i.test(said)) return 'xml';
  return !type && hasTags.test(value) ? 'html' : 'plain';
}

/** `headlines[]` of ninjs 2 and 3, and `headline`, `headline_html` of ninjs 1. */
export function wordingsOf(item: Item, plural: string, singular: string, run: Import): Wording[] {
  const listed = itemsOf(item, run, plural).flatMap((entry): Wording[] => {
    const value = textOf(entry, 'value');
    const role = textOf(entry, 'role') ?? '';
    const kind = kindOf(textOf(entry, 'contenttype'), role, value ?? '');
    return value ? [{ role, kind, value, path: `${entry.path}/value` }] : [];
  });
  const named = Object.entries(item.source).flatMap(([key, value]): Wording[] => {
    const [found, role = ''] = new RegExp(`^${singular}(?:_(\\w+))?$`, 'i').exec(key) ?? [];
    if (found === undefined || typeof value !== 'string' || !value.trim()) return [];
    const text = value.trim();
    return [
      { role, kind: kindOf(undefined, role, text), value: text, path: item.path + pointer([key]) },
    ];
  });
  return [...listed, ...named];
}

/** The bare words of a text. */
export const wordsOf = ({ kind, value }: Wording): string =>
  kind === 'plain' ? value : htmlText(value).trim();

const wordSet = (wording: Wording) =>
  new Set(
    wordsOf(wording)
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u),
  );

/** Warns of each text that says anything that the chosen one does not. */
export function warnOfOthers(
  wordings: readonly Wording[],
  chosen: Wording | undefined,
  run: Import,
): void {
  const said = chosen ? wordSet(chosen) : new Set();
  for (const wording of wordings) {
    if (wording === chosen || [...wordSet(wording)].every((word) => said.has(word))) continue;
    const message = 'An article has one text of this kind; this other one was left out.';
    run.warn(wording.path, 'not-carried', message, wordsOf(wording));
  }
}

/** A text as a line. */
export function lineOf(wording: Wording, run: Import): Inline[] {
  const { kind, value, path } = wording;
  return kind === 'plain' ? [{ type: 'text', text: value }] : htmlLine(value, path, run);
}

/** A text as blocks. XML such as NITF is read by those of its names that HTML has too. */
export function blocksOf({ kind, value, path }: Wording, run: Import): Block[] {
  if (kind === 'plain') return plainParagraphs(value);
  if (kind === 'xml') {
    run.warn(path, 'xml-body', 'This XML was read as HTML. Ask the agency for a body in HTML.');
  }
  return htmlBlocks(value, path, run);
}
