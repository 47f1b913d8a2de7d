import { expect, it } from 'vitest';
import type { Article } from './article.js';
import { parseArticle } from './parse.js';
import { sampleArticle } from './sample/index.js';
import { teaser } from './teaser.js';

const line = (words: string) => [{ type: 'text', text: words }];
const secret = { type: 'paragraph', children: line('SECRET') };

const story: Article = parseArticle({
  ...sampleArticle,
  type: 'liveblog',
  leadMedia: { type: 'video', sources: [{ src: '/a.mp4' }], transcript: [secret] },
  body: [
    {
      type: 'paragraph',
      children: [
        ...line('Free'),
        { type: 'footnoteRef', note: 'n', label: '1' },
        ...line(' words'),
      ],
    },
    secret,
    { type: 'footnotes', notes: [{ id: 'n', children: [secret] }] },
  ],
  live: {
    status: 'ended',
    updates: [
      { id: 'u', title: line('SECRET'), datePublished: '2025-10-19T00:00Z', body: [secret] },
    ],
  },
});

it('holds the head and the first blocks, and nothing of the rest', () => {
  const cut = teaser(story, { blocks: 1 });
  expect(JSON.stringify(cut)).not.toContain('SECRET');
  expect(cut).toMatchObject({
    headline: story.headline,
    access: { isAccessibleForFree: false, isTeaser: true },
    live: { status: 'ended', updates: [] },
    leadMedia: { type: 'video', sources: [{ src: '/a.mp4' }] },
  });
  expect(parseArticle(cut).body).toEqual([{ type: 'paragraph', children: line('Free words') }]);
});

it('keeps the marks of notes that are left, and leaves the article as it was', () => {
  const before = structuredClone(story);
  expect(teaser(story, { blocks: 3 }).body).toEqual(story.body);
  expect(teaser(story, { blocks: 0 }).body).toEqual([]);
  expect(story).toEqual(before);
});

it.each([-1, 1.5, Number.NaN, Infinity])('takes no %s blocks', (blocks) => {
  expect(() => teaser(story, { blocks })).toThrow(RangeError);
});
