import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryArticle } from '../../../tests/arbitrary/article.js';
import type { Block } from './blocks.js';
import { repeatedIds } from './ids.js';
import { parseArticle } from './parse.js';
import { sampleArticle } from './sample/index.js';
import { plainText } from './text.js';
import { walk } from './walk.js';

const at = (data: unknown, pointer: string) =>
  pointer
    .slice(1)
    .split('/')
    .reduce((value, key) => (value as Record<string, unknown>)[key], data);

// All that has a `type` within blocks and is no block, but for a line's `code`, left out on both sides.
const others =
  /^(text|strong|emphasis|underline|strikethrough|code|subscript|superscript|break|link|span|footnoteRef)$|\//;

const isBlock = (value: object): value is Block =>
  'type' in value && typeof value.type === 'string' && !others.test(value.type);

/** Every block in the data; what an app keeps in its own block is none. */
function blocksIn(value: unknown): Block[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    key === 'data' ? [] : blocksIn(one),
  );
  return isBlock(value) ? [value, ...inner] : inner;
}

it('visits every block once, at the path where it stands', () => {
  fc.assert(
    fc.property(arbitraryArticle.map(parseArticle), (article) => {
      const visited: Block[] = [];
      walk(article, {
        block(block, path) {
          expect(at(article, path)).toBe(block);
          if (isBlock(block)) visited.push(block);
        },
      });
      const { leadMedia, body, live } = article;
      const all = blocksIn([leadMedia, body, live?.updates.map((update) => update.body)]);
      expect(visited.length).toBe(all.length);
      expect(new Set(visited)).toEqual(new Set(all));
    }),
    { numRuns: 100 },
  );
}, 20_000);

it('visits every line, so that the words of a block are those of its lines and no more', () => {
  const line = (text: string) => [{ type: 'text' as const, text }];
  const lines: string[] = [];
  walk(
    {
      ...sampleArticle,
      body: [
        {
          type: 'timeline',
          heading: line('a'),
          events: [
            {
              date: line('b'),
              heading: line('c'),
              children: [{ type: 'pullquote', children: line('d'), attribution: line('e') }],
            },
          ],
        },
        { type: 'qanda', items: [{ question: line('f'), answer: [] }] },
        { type: 'table', caption: line('g'), rows: [[{ children: line('h') }]] },
        { type: 'details', summary: line('i'), children: [] },
      ],
      live: {
        status: 'live',
        updates: [{ id: 'u', title: line('j'), datePublished: '2025-10-19T00:00Z', body: [] }],
      },
    },
    { line: (nodes) => lines.push(plainText(nodes)) },
  );
  // The head has lines of its own.
  expect(lines.filter((line) => line.length === 1)).toEqual([...'abcdefghij']);
});

it('finds ids that stand twice, of each kind apart', () => {
  const notes = [{ id: 'x', children: [] }];
  const update = { id: 'x', datePublished: '2025-10-19T00:00Z', body: [] };
  const article = {
    ...sampleArticle,
    body: [
      { type: 'footnotes' as const, id: 'x', notes: [...notes, ...notes] },
      {
        type: 'details' as const,
        summary: [],
        children: [{ type: 'thematicBreak' as const, id: 'x' }],
      },
    ],
    live: { status: 'live' as const, updates: [update, update] },
  };
  expect(repeatedIds(article).map(({ path, found }) => [path, found])).toEqual([
    ['/body/0/notes/1/id', '"x", which stands at /body/0/notes/0/id too'],
    ['/body/1/children/0/id', '"x", which stands at /body/0/id too'],
    ['/live/updates/1/id', '"x", which stands at /live/updates/0/id too'],
  ]);
});
