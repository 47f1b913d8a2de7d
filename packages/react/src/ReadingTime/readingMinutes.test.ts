import type { Block } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { describe, expect, test } from 'vitest';
import { readingMinutes } from './readingMinutes.js';

const story = (words: number, text = 'word '): Block[] => [
  { type: 'paragraph', children: [{ type: 'text', text: text.repeat(words) }] },
];

describe('readingMinutes', () => {
  test.each([
    [0, 0],
    [1, 1],
    [220, 1],
    [329, 1],
    [330, 2],
    [2200, 10],
  ])('%i words take %i minutes', (words, minutes) => {
    expect(readingMinutes(story(words))).toBe(minutes);
  });

  test('reads an article as its body', () => {
    const { body } = sampleArticle;
    expect(readingMinutes(sampleArticle)).toBe(readingMinutes(body));
    expect(readingMinutes(sampleArticle)).toBeGreaterThanOrEqual(1);
  });

  test('takes the app’s own pace, and none that is no pace', () => {
    expect(readingMinutes(story(1000), { wordsPerMinute: 100 })).toBe(10);
    for (const wordsPerMinute of [0, -1, Number.NaN, undefined]) {
      expect(readingMinutes(story(2200), { wordsPerMinute })).toBe(10);
    }
  });

  test('counts where words are not set apart', () => {
    expect(readingMinutes(story(2200, '天地'))).toBe(10);
  });
});
