import { sampleArticle } from '@galley/article/sample';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { afterEach, expect, test, vi } from 'vitest';
import { Story as Parsed } from './Parsed.tsx';
import { Story as Replaced } from './Replaced.tsx';
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

test('what is no article is not rendered, and told', () => {
  expect(renderToStaticMarkup(createElement(Parsed, { json: sampleArticle }))).toContain(headline);
  expect(() => renderToStaticMarkup(createElement(Parsed, { json: {} }))).toThrow(/headline/);
});

test('the link, the byline and a block are replaced by the app’s', () => {
  const html = renderToStaticMarkup(createElement(Replaced, { article: sampleArticle }));
  expect(html).toContain('<a data-app="" href=');
  expect(html).not.toContain('data-galley="byline"');
  expect(html).not.toContain('data-galley="pull-quote"');
});
