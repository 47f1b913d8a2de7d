import { expect, test } from 'vitest';
import { worded } from './worded.js';

const link = { href: '/a', text: 'A' };

test('keeps what has words, in its order', () => {
  const other = { href: '/b', text: 'B' };
  expect(worded([link, other])).toEqual([link, other]);
});

test('leaves out what has none', () => {
  const junk = [null, undefined, 7, 'a', {}, { text: ' ' }, { text: null }, { text: {} }, []];
  expect(worded([...junk, link] as (typeof link)[])).toEqual([link]);
});

test.each([null, undefined, 7, 'words', {}, true])('of %j is nothing', (junk) => {
  expect(worded(junk as unknown as (typeof link)[])).toEqual([]);
});
