import { sampleArticle } from '@galley/article/sample';
import { Article } from '@galley/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Head } from './Head.tsx';
import { beforeTheWall, behindTheWall } from './subscribers.ts';

test('the head has its tags and one script that JSON reads', () => {
  const hostile = [{ type: 'text' as const, text: 'A </script><script>alert(1)</script> story' }];
  const article = { ...sampleArticle, headline: hostile };
  const html = renderToStaticMarkup(createElement(Head, { article }));
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>$/s.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline: hostile[0]?.text });
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain('<title>');
  expect(html).toContain('<link rel="canonical"');
});

test('a wall is told where the page holds the text, and a teaser has none of it', () => {
  const teased = beforeTheWall(sampleArticle);
  expect(teased).toMatchObject({ isAccessibleForFree: false });
  expect(teased).not.toHaveProperty('hasPart');
  expect(behindTheWall(sampleArticle)).toMatchObject({
    hasPart: { cssSelector: '.galley-paywall' },
  });
  const article = { ...sampleArticle, access: { isAccessibleForFree: false } };
  expect(renderToStaticMarkup(createElement(Article, { article }))).toContain('galley-paywall');
});
