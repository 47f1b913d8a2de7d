import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Block, parseArticle } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { afterEach, expect, test, vi } from 'vitest';
import { load } from './parse.ts';
import { addresses, countWords } from './parts.ts';
import { elsewhere, here } from './sample.ts';
import { forSearch } from './search.ts';

afterEach(() => vi.unstubAllGlobals());

test('a document is fetched and parsed', async () => {
  vi.stubGlobal('fetch', async () => Response.json(sampleArticle));
  expect(await load('/story.json')).toEqual(sampleArticle);
});

test('words are counted, and addresses judged as it says', () => {
  expect(countWords(sampleArticle)).toBeGreaterThan(100);
  expect(addresses).toEqual([undefined, 'https://example.org/news']);
});

test('the sample’s pictures stand where they are said to', () => {
  expect(JSON.stringify(here.leadMedia)).toContain('"/galley-sample/');
  expect(JSON.stringify(elsewhere.leadMedia)).toContain('"https://cdn.example.org/sample/');
});

test('search markup and tags are of the story', () => {
  const { script, tags } = forSearch(sampleArticle);
  expect(JSON.parse(script)).toMatchObject({ '@type': 'NewsArticle' });
  expect(script).not.toContain('<');
  expect(JSON.stringify(tags)).toContain('og:title');
});

test('the problems that are shown are those that are told', () => {
  const link = (href: string): Block => ({
    type: 'paragraph',
    children: [
      { type: 'text', text: 'See ' },
      { type: 'link', href, children: [{ type: 'text', text: 'the survey' }] },
    ],
  });
  const body = [...['/a', '/b', '/c'].map(link), link('javascript:void(0)')];
  let told = '';
  try {
    parseArticle({ ...sampleArticle, lang: 'en_IN', body });
  } catch (error) {
    told = String((error as Error).message);
  }
  expect(`${told}\n`).toBe(readFileSync(path.join(import.meta.dirname, './problems.txt'), 'utf8'));
});
