import { sampleArticle } from '@galley/article/sample';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { afterEach, expect, test, vi } from 'vitest';
import { Story as Parsed } from './parsed.tsx';
import { Story } from './Story.tsx';

afterEach(() => vi.unstubAllGlobals());

const headline = 'data-galley="headline"';

test('a server component fetches a story and renders it', async () => {
  vi.stubGlobal('fetch', async () => Response.json(sampleArticle));
  const { prelude } = await prerender(createElement(Story, { address: '/story.json' }));
  const html = await new Response(prelude).text();
  expect(html).toMatch(/^<main id="main">|<main id="main">/);
  expect(html).toContain(headline);
});

test('a story is parsed where it is rendered', () => {
  const html = renderToStaticMarkup(createElement(Parsed, { json: sampleArticle }));
  expect(html).toContain(headline);
  expect(() => renderToStaticMarkup(createElement(Parsed, { json: {} }))).toThrow('cannot be used');
});
