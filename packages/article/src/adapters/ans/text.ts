import type { Block, BlockQuote, Heading, PullQuote } from '../../blocks.js';
import { htmlBlocks } from '../../html/html.js';
import type { Inline } from '../../inlines.js';
import { given } from '../make.js';
import { isSource, numberAt, type Source, textAt } from '../read.js';
import { type AnsImport, elementsAt, htmlAt, stringAt } from './reading.js';

/** The HTML of an element's `content` as blocks: a paragraph as a rule. */
export function textBlocks(element: Source, path: string, run: AnsImport): Block[] {
  const html = stringAt(element, 'content', path, run);
  return html === undefined ? [] : htmlBlocks(html, `${path}/content`, run);
}

export function header(element: Source, path: string, run: AnsImport): Block[] {
  const children = htmlAt(element, 'content', path, run);
  if (!children) return [];
  // The story's own headline is level 1.
  const level = Math.min(Math.max(Math.round(numberAt(element, 'level') ?? 2), 2), 6);
  return [{ type: 'heading', level: level as Heading['level'], children }];
}

/** A citation is a text element; some documents have the bare text. */
function attributionOf(element: Source, path: string, run: AnsImport): Inline[] | undefined {
  const { citation } = element;
  return isSource(citation)
    ? htmlAt(citation, 'content', `${path}/citation`, run)
    : htmlAt(element, 'citation', path, run);
}

/** The paragraphs as one line of text, or `undefined` where there is more than paragraphs. */
function asLine(blocks: readonly Block[]): Inline[] | undefined {
  const lines = blocks.map((block) => (block.type === 'paragraph' ? block.children : undefined));
  if (!lines.every((line) => line !== undefined)) return undefined;
  return lines.flatMap((line, index): Inline[] =>
    index > 0 ? [{ type: 'break' }, ...line] : line,
  );
}

/** `quote`, with elements in it, and the older `blockquote`, with HTML. */
export function quote(element: Source, path: string, run: AnsImport): Block[] {
  const children = [
    ...textBlocks(element, path, run),
    ...elementsAt(element, 'content_elements', path, run),
  ];
  const attribution = attributionOf(element, path, run);
  const line = /pull/i.test(textAt(element, 'subtype') ?? '') ? asLine(children) : undefined;
  return [
    line
      ? given<PullQuote>({ type: 'pullquote', children: line, attribution })
      : given<BlockQuote>({ type: 'blockquote', children, attribution }),
  ];
}

export function code(element: Source, path: string, run: AnsImport): Block[] {
  const text = stringAt(element, 'content', path, run);
  const language = textAt(element, 'language')?.toLowerCase().replace(/\s+/g, '-').slice(0, 40);
  return text === undefined ? [] : [{ type: 'code', text, ...(language && { language }) }];
}

/** What is neither marked up nor long: an endorsement, a rating. */
function plain(text: string | undefined): Block[] {
  return text === undefined
    ? []
    : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', text }] }] }];
}

export function endorsement(element: Source, path: string, run: AnsImport): Block[] {
  return plain(stringAt(element, 'endorsement', path, run));
}

/** "4.5/5 stars" */
export function numericRating(element: Source, path: string, run: AnsImport): Block[] {
  const rating = stringAt(element, 'numeric_rating', path, run);
  const max = numberAt(element, 'max');
  const units = stringAt(element, 'units', path, run);
  if (rating === undefined) {
    run.warn(path, 'invalid', 'This rating has no number and was left out.', units);
    return [];
  }
  return plain([max === undefined ? rating : `${rating}/${max}`, units].filter(Boolean).join(' '));
}
