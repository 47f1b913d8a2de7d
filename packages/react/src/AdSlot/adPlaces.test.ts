import type { Block } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../internal/words.js';
import { type AdRules, adPlaces } from './adPlaces.js';

const line = (count: number) => [{ type: 'text' as const, text: 'word '.repeat(count) }];
const text = (count: number): Block => ({ type: 'paragraph', children: line(count) });
const heading: Block = { type: 'heading', level: 2, children: line(3) };
const image: Block = { type: 'image', image: { src: '/a.jpg', alt: '', caption: line(10) } };
const slot: Block = { type: 'adSlot', name: 'own' };
const list: Block = { type: 'list', ordered: false, items: [{ children: line(30) }] };

describe('where they stand', () => {
  test('every so many words', () => {
    const blocks = Array.from({ length: 12 }, () => text(50));
    const rules = { firstAfter: 100, everyWords: 200, max: 9, apart: 0 };
    expect(adPlaces(blocks, rules)).toEqual([2, 6, 10]);
    expect(adPlaces(blocks, { ...rules, max: 2 })).toEqual([2, 6]);
    expect(adPlaces(blocks, { ...rules, keepLast: 3 })).toEqual([2, 6]);
  });

  test('never beside a heading or a picture, nor too near', () => {
    const rules = { firstAfter: 0, everyWords: 0, apart: 30, keepLast: 0, max: 99 };
    const blocks = [text(20), text(20), heading, text(20), text(20), image, text(60), text(60)];
    expect(adPlaces(blocks, rules)).toEqual([7]);
    expect(adPlaces(blocks, { ...rules, apart: 20 })).toEqual([1, 4, 7]);
    expect(adPlaces(blocks, { ...rules, apart: 0 })).toEqual([1, 4, 7]);
  });

  test('after a list, never in front of it', () => {
    const rules = { firstAfter: 0, everyWords: 0, keepLast: 0, max: 99 };
    expect(adPlaces([text(40), list, text(40)], rules)).toEqual([2]);
  });

  test('as far from those of the CMS as from one another, which count too', () => {
    const blocks = [...Array.from({ length: 6 }, () => text(50)), slot];
    blocks.push(...Array.from({ length: 8 }, () => text(50)));
    const rules = { firstAfter: 50, everyWords: 200, max: 9 };
    expect(adPlaces(blocks, rules)).toEqual([1, 11]);
    expect(adPlaces(blocks, { ...rules, max: 2 })).toEqual([1]);
    expect(adPlaces(blocks, { ...rules, max: 1 })).toEqual([]);
  });

  test('a paragraph without words is no place', () => {
    const rules = { firstAfter: 0, everyWords: 0, apart: 0, keepLast: 0, max: 9 };
    expect(adPlaces([text(5), text(0), text(5)], rules)).toEqual([]);
  });

  test('in the sample story: between its first paragraphs and its first heading', () => {
    const [first] = adPlaces(sampleArticle.body);
    expect(first).toBe(2);
  });
});

test.each([
  [[], {}],
  [[null, undefined, 7, 'text', { type: 'paragraph' }, { type: 9 }], {}],
  [[text(500), text(500), text(500)], { everyWords: Number.NaN }],
  [[text(500), text(500), text(500)], { max: Number.NaN }],
  [[text(500), text(500), text(500)], { max: -1 }],
  [[text(500), text(500), text(500)], { keepLast: Number.POSITIVE_INFINITY }],
])('what makes no sense gives none: %#', (blocks, rules) => {
  expect(adPlaces(blocks as Block[], rules)).toEqual([]);
});

const block = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 120 }).map(text) },
  { weight: 2, arbitrary: fc.constantFrom(heading, image, slot, list) },
);
const count = fc.integer({ min: 0, max: 300 });
const few = fc.integer({ min: 0, max: 6 });
const anyRules = fc.record(
  { everyWords: count, firstAfter: count, apart: count, keepLast: few, max: few },
  { requiredKeys: [] },
);
const isText = (one: Block | undefined) => one?.type === 'paragraph' || one?.type === 'list';
const wordsBetween = (blocks: Block[], from: number, to: number) => wordsIn(blocks.slice(from, to));

test('in any story, by any rules', () => {
  let placed = 0;
  fc.assert(
    fc.property(fc.array(block, { maxLength: 60 }), anyRules, (blocks, rules: AdRules) => {
      const before = JSON.stringify(blocks);
      const places = adPlaces(blocks, rules);
      placed += places.length;
      expect(JSON.stringify(blocks)).toBe(before);
      expect(adPlaces(blocks, rules)).toEqual(places);
      const { everyWords = 250, firstAfter = 60, apart = 20, keepLast = 2, max = 4 } = rules;
      const own = blocks.flatMap((one, index) => (one.type === 'adSlot' ? [index] : []));
      if (places.length) expect(places.length + own.length).toBeLessThanOrEqual(max);
      for (const index of places) {
        expect(isText(blocks[index - 1])).toBe(true);
        expect(blocks[index]?.type).toBe('paragraph');
        const previous = blocks.findLastIndex((one, at) => at < index && !isText(one));
        const next = blocks.findIndex((one, at) => at > index && !isText(one));
        if (previous >= 0)
          expect(wordsBetween(blocks, previous + 1, index)).toBeGreaterThanOrEqual(apart);
        if (next >= 0) expect(wordsBetween(blocks, index, next)).toBeGreaterThanOrEqual(apart);
        const rest = blocks.slice(index).filter((one) => one.type === 'paragraph');
        expect(rest.length).toBeGreaterThanOrEqual(keepLast);
      }
      const every = [...places, ...own].sort((one, other) => one - other);
      every.forEach((at, nth) => {
        const from = every[nth - 1];
        if (own.includes(at) && (from === undefined || own.includes(from))) return;
        expect(wordsBetween(blocks, from ?? 0, at)).toBeGreaterThanOrEqual(
          from === undefined ? firstAfter : everyWords,
        );
      });
    }),
    { numRuns: 500 },
  );
  expect(placed).toBeGreaterThan(100);
});
