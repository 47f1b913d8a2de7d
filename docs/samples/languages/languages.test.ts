import { sampleArticle } from '@galley/article/sample';
import { hi } from '@galley/react/messages/hi';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import './fonts.ts';
import { Story as Hindi } from './hindi.tsx';
import { Story } from './urdu.tsx';

test('a story in Urdu runs from right to left, in Urdu words', () => {
  const { dir: _, ...rest } = sampleArticle;
  const article = { ...rest, lang: 'ur' };
  const html = renderToStaticMarkup(createElement(Story, { article }));
  expect(html).toMatch(/^<article [^>]*dir="rtl"/);
  expect(html).toContain('متعلقہ خبریں');
});

test('a story in Hindi has Hindi words', () => {
  const article = { ...sampleArticle, lang: 'hi' };
  expect(renderToStaticMarkup(createElement(Hindi, { article }))).toContain(hi.updated);
});
