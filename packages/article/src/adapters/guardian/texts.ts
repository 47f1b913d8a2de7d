import type { Block, BlockQuote } from '../../blocks.js';
import { htmlBlocks } from '../../html/html.js';
import { given, line, paragraphs } from '../make.js';
import { numberAt, textAt } from '../read.js';
import { blocksAt, lineAt, type Maker, paragraphOf } from './element.js';

/** An element that is nothing but HTML. */
export const html: Maker = (element, path, run) => blocksAt(element, 'html', path, run);

export const subheading: Maker = (element, path, run) => {
  const blocks = html(element, path, run);
  if (blocks.some(({ type }) => type === 'heading')) return blocks;
  const children = lineAt(element, 'html', path, run);
  return children ? [{ type: 'heading', level: 2, children }] : [];
};

/** The entry of a numbered list; its number is printed before its title. */
export const numberedTitle: Maker = (element, path, run) => {
  const children = lineAt(element, 'html', path, run) ?? [];
  const position = numberAt(element, 'position');
  const number = position === undefined ? [] : (line(`${position}. `) ?? []);
  return [{ type: 'heading', level: 2, children: [...number, ...children] }];
};

export const blockquote: Maker = (element, path, run) => {
  const blocks = html(element, path, run);
  const quoted = blocks.length > 0 && blocks.every(({ type }) => type === 'blockquote');
  return quoted ? blocks : [{ type: 'blockquote', children: blocks }];
};

export const pullquote: Maker = (element, path, run) => {
  const attribution = line(textAt(element, 'attribution'));
  const children = lineAt(element, 'html', path, run) ?? [];
  return [{ type: 'pullquote', children, ...(attribution && { attribution }) }];
};

/** A piece of code. It is HTML too, with `pre` around it or without. */
export const code: Maker = (element, path, run) => {
  const source = textAt(element, 'html') ?? '';
  const whole = /<pre\b/i.test(source) ? source : `<pre>${source}</pre>`;
  const language = textAt(element, 'language')?.toLowerCase();
  const named = language && /^\S+$/.test(language);
  return htmlBlocks(whole, `${path}/html`, run).map((block) =>
    block.type === 'code' && named ? { ...block, language } : block,
  );
};

/** A reader's comment that the story quotes. */
export const comment: Maker = (element, path, run) => {
  const said = textAt(element, 'dateTime') ?? textAt(element, 'date');
  const name = textAt(element, 'profileName');
  return [
    given<BlockQuote>({
      type: 'blockquote',
      children: blocksAt(element, 'body', path, run),
      attribution: line([name, said].filter(Boolean).join(', ') || undefined),
      cite: run.address(element.permalink, `${path}/permalink`),
    }),
  ];
};

/** A caption that stands by itself, under pictures set before it. */
export const caption: Maker = (element, path, run) => [
  ...paragraphOf(lineAt(element, 'captionText', path, run)),
  ...paragraphs(element.displayCredit === false ? undefined : textAt(element, 'credit')),
];

/** A critic's stars, as they are printed. */
export function stars(rating: number | undefined): Block[] {
  if (rating === undefined || !Number.isInteger(rating) || rating < 0 || rating > 5) return [];
  return paragraphs('★'.repeat(rating) + '☆'.repeat(5 - rating));
}

export const starRating: Maker = (element) => stars(numberAt(element, 'rating'));

export const adSlot: Maker = (element) => [
  { type: 'adSlot', name: `inline-${numberAt(element, 'adPosition') ?? 1}` },
];
