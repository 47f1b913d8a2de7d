import { expect, it } from 'vitest';
import type { Block } from './blocks.js';
import type { Inline } from './inlines.js';
import { plainText } from './text.js';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

it('joins what stands in a line', () => {
  expect(
    plainText([
      text('a '),
      { type: 'strong', children: [text('b'), { type: 'emphasis', children: [text('c')] }] },
      { type: 'link', href: '/', children: [text(' d')] },
      { type: 'break' },
      { type: 'span', lang: 'ko', children: [text('e')] },
    ]),
  ).toBe('a bc d\ne');
});

it('puts each block, item, attribution, caption and credit on a line of its own', () => {
  const image = { src: '/a.jpg', alt: 'not printed', caption: [text('caption')], credit: 'credit' };
  expect(
    plainText([
      { type: 'heading', level: 2, children: [text('heading')] },
      paragraph(text('one'), { type: 'break' }),
      paragraph(),
      {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: [text('quote')] }],
        attribution: [text('who')],
      },
      { type: 'pullquote', children: [text('pull')] },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: [text('item')],
            blocks: [{ type: 'list', ordered: true, items: [{ children: [text('nested')] }] }],
          },
          { children: [text('last')] },
        ],
      },
      { type: 'image', image },
      { type: 'relatedLinks', heading: 'more', links: [{ href: '/', text: 'link' }] },
      { type: 'unknown', sourceType: 'poll', text: 'unknown' },
    ]),
  ).toBe(
    'heading\none\nquote\nwho\npull\nitem\nnested\nlast\ncaption\ncredit\nmore\nlink\nunknown',
  );
});

it('gives nothing for nothing', () => {
  expect(plainText([])).toBe('');
  expect(plainText([paragraph(), paragraph(text(''))])).toBe('');
});

it('takes any depth and any length', () => {
  let deep = text('x');
  for (let level = 0; level < 20_000; level += 1) deep = { type: 'strong', children: [deep] };
  expect(plainText([deep])).toBe('x');
  const long = plainText(Array.from({ length: 50_000 }, () => paragraph(text('y'))));
  expect(long.length).toBe(99_999);
});
