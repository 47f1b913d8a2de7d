import { sampleArticle } from '@galley/article/sample';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Story } from './arabic.tsx';
import { Persian } from './calendar.tsx';
import { begun } from './uzbek.ts';

test('an Arabic story has Arabic words', () => {
  const { dir: _, ...rest } = sampleArticle;
  const article = { ...rest, lang: 'ar' };
  const html = renderToStaticMarkup(createElement(Story, { article }));
  expect(html).toContain('lang="ar" dir="rtl"');
  expect(html).toContain('أكتوبر');
});

test('the day is printed by the Persian calendar', () => {
  const article = { ...sampleArticle, datePublished: '2025-10-19T14:47:00Z' };
  expect(renderToStaticMarkup(createElement(Persian, { article }))).toContain('۱۴۰۴');
});

test('a language of one’s own begins with its dates', () => {
  expect(begun.dates).toMatchObject({ locale: 'uz', months: { length: 12 } });
});
