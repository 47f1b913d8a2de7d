import { readFileSync } from 'node:fs';
import { sampleArticle } from '@galley/article/sample';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import './fonts.ts';
import './styles.ts';
import { Card } from './parts.tsx';
import { print } from './print.ts';
import settings from './settings.json' with { type: 'json' };

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

test('the editor is told of files that the package ships', () => {
  // A clone that was never built has no `dist`: the list of the tarball's files says what is in it.
  const files = readFileSync(
    new URL('../../../tests/release/react.files.txt', import.meta.url),
    'utf8',
  );
  for (const [file = ''] of Object.values(settings))
    expect(files).toContain(file.replace('./node_modules/@galley/react/', ''));
});
