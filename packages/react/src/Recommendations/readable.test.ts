import { describe, expect, test } from 'vitest';
import { readable } from './readable.js';

const story = { href: '/a', text: 'A story' };

test('a list of links stays as it is, but for what is not printed', () => {
  const given = [
    { ...story, sponsor: true as const, lang: 'fr', kicker: 'News', datePublished: '2025-10-19' },
    { ...story, sponsor: 'A bank', image: { src: '/a.jpg', width: 320, height: 240, alt: 'A' } },
  ];
  expect(readable(given)).toEqual([
    { ...story, sponsor: true, lang: 'fr' },
    { ...story, sponsor: 'A bank', image: { src: '/a.jpg', width: 320, height: 240, alt: 'A' } },
  ]);
});

test.each([undefined, null, 5, 'text', {}, { length: 3 }, () => []])(
  'the answer %j holds no story',
  (answer) => {
    expect(readable(answer)).toEqual([]);
  },
);

test('only links with words and a safe address are left', () => {
  const hostile = [
    null,
    7,
    'text',
    [],
    {},
    { href: 'javascript:alert(1)', text: 'A' },
    { href: ' java\tscript:alert(1)', text: 'A' },
    { href: 'data:text/html,x', text: 'A' },
    { href: { toString: () => '/a' }, text: 'A' },
    { href: '/a' },
    { href: '/a', text: '   ' },
    { href: '/a', text: { toString: () => 'A' } },
    story,
  ];
  expect(readable(hostile)).toEqual([story]);
});

describe('a field that is not what it ought to be is left out', () => {
  test.each([
    { sponsor: 5 },
    { sponsor: {} },
    { sponsor: false },
    { sponsor: ' ' },
    { lang: 5 },
    { image: 'a.jpg' },
    { image: {} },
    { image: { src: 'javascript:alert(1)' } },
    { image: null },
  ])('%j', (field) => {
    expect(readable([{ ...story, ...field }])).toEqual([story]);
  });
});

test('markup is text, and a text without an end is cut', () => {
  const [markup, endless] = readable([
    { ...story, text: '<img src=x onerror=alert(1)>' },
    { ...story, text: 'word '.repeat(2000) },
  ]);
  expect(markup?.text).toBe('<img src=x onerror=alert(1)>');
  expect(endless?.text.length).toBe(200);
  expect(endless?.text).toMatch(/^word word /);
});

test('a text is cut between characters, never within one', () => {
  const [cut] = readable([{ ...story, text: `a${'😀'.repeat(600)}` }]);
  expect(cut?.text).toBe(`a${'😀'.repeat(199)}`);
});
