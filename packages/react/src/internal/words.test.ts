import type { Block, Inline } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from './words.js';

const line = (text: string): Inline[] => [{ type: 'text', text }];
const paragraph = (text: string): Block => ({ type: 'paragraph', children: line(text) });

describe('what a word is', () => {
  test.each([
    ['', 0],
    [' \n\t', 0],
    ['One two  three', 3],
    ['“Halt!” he said twice.', 4],
    ["don’t well-known O'Neill", 3],
    ['3.5 1,000 248km', 3],
    ['ça naïve fiancé', 3],
    ['fiance\u0301 noir', 2],
    ['Жили-были дед и баба', 4],
    ['पिछले साल अगस्त के बाद।', 5],
    ['هذا أول عبور بري، لجندي', 5],
    ['می‌خواهم', 1],
    ['군인이 육로로 국경을 넘은 것은', 5],
    ['北朝鮮の兵士', 3],
    ['東京へ。', 2],
    ['สวัสดีครับ', 2],
    ['ជំរាប', 1],
    ['BBC中文', 2],
  ])('%j holds %i', (text, count) => {
    expect(wordsIn(line(text))).toBe(count);
  });
});

describe('what is counted', () => {
  test('words run on from one inline node to the next, and end at a break', () => {
    expect(
      wordsIn([
        { type: 'text', text: 'un' },
        { type: 'emphasis', children: line('known') },
        { type: 'code', children: line('able') },
        { type: 'break' },
        { type: 'link', href: '/two-words', children: line('lines') },
        { type: 'footnoteRef', note: 'n1', label: '1' },
      ]),
    ).toBe(2);
  });

  test('blocks, items, cells, captions and credits stand apart', () => {
    const blocks: Block[] = [
      paragraph('one'),
      {
        type: 'list',
        ordered: false,
        items: [
          { children: line('two') },
          { children: line('three'), blocks: [paragraph('four')] },
        ],
      },
      {
        type: 'table',
        rows: [[{ children: line('five') }, { children: line('six') }]],
      },
      {
        type: 'image',
        image: { src: '/not-a-word.jpg', alt: 'no word', caption: line('seven'), credit: 'eight' },
      },
      { type: 'relatedLinks', heading: 'nine', links: [{ href: '/no', text: 'ten' }] },
      { type: 'code', text: 'eleven' },
    ];
    expect(wordsIn(blocks)).toBe(11);
    expect(blocks.reduce((sum, block) => sum + wordsIn(block), 0)).toBe(11);
  });

  test('what is not printed is not: names of slots, an app’s data', () => {
    expect(wordsIn({ type: 'adSlot', name: 'story middle' })).toBe(0);
    expect(wordsIn({ type: 'custom', name: 'poll', data: { text: 'a b c' }, text: 'Vote' })).toBe(
      1,
    );
  });

  test('the sample story', () => {
    expect(wordsIn(sampleArticle.body)).toBeGreaterThan(150);
  });
});

test('two texts with a space between hold what each of them holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
      expect(wordsIn(line(`${one} ${two}`))).toBe(wordsIn(line(one)) + wordsIn(line(two)));
    }),
  );
}, 30_000);

test('a long text takes no longer by the word', () => {
  const started = performance.now();
  for (const piece of ['a-', "'", 'က', '漢', 'a,', '\u200C', 'é \n']) {
    wordsIn(line(piece.repeat(500_000)));
  }
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.each([[null], [undefined], ['text'], [{ type: 7, children: [null, 4, { text: 5 }] }]])(
  'whatever %j is, nothing is thrown',
  (piece) => {
    expect(wordsIn(piece as unknown as Block)).toBe(0);
  },
);
