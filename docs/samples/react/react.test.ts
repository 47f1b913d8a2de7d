import { sampleArticle } from '@galley/article/sample';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import './fonts.ts';
import './styles.ts';
import { Card } from './parts.tsx';
import { print } from './print.ts';

afterEach(() => vi.unstubAllGlobals());

test('a story is printed on the server', async () => {
  vi.stubGlobal('fetch', async () => Response.json(sampleArticle));
  expect(await print('https://example.org/stories/1.json')).toMatch(/^<article /);
});

test('the time of a card reads as the text says', () => {
  const html = renderToStaticMarkup(createElement(Card));
  const words = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(words).toContain('Updated 19 October 2025, 8:17 pm IST');
  expect(html).toContain('href="/people/ana-ruiz"');
});
