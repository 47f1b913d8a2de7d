import { sampleArticle } from '@galley/article/sample';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Text } from './Body.tsx';
import { Head } from './heads.tsx';
import { Story as Replaced } from './replace.tsx';

test('the app’s own link and byline take the place of ours, and pull quotes are left out', () => {
  const html = renderToStaticMarkup(createElement(Replaced, { article: sampleArticle }));
  expect(html).toContain('<p data-app="byline">');
  expect(html).not.toContain('data-galley="byline"');
  expect(html).not.toContain('data-galley="pull-quote"');
  expect(html).toContain('<a data-app="link"');
});

test('the text of an old page becomes ours, within what stays', () => {
  const html =
    '<p>The line is run by the port.</p><h2>Who pays</h2><p><a href="/fares">Fares</a></p>';
  const text = renderToStaticMarkup(createElement(Text, { html }));
  expect(text).toContain('data-galley="section-heading"');
  expect(text).toContain('href="https://www.example.com/fares"');
});

test('parts stand in a head of the app’s own', () => {
  const head = renderToStaticMarkup(createElement(Head));
  expect(head).toMatch(/^<header class="your-head"><h1 class="galley-Headline"/);
  expect(head).toContain('4 March 2026');
});
