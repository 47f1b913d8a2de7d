import type { Block } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Article } from './Article.js';
import type { Place } from './inserted.js';

afterEach(cleanup);

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});
const article = {
  ...sampleArticle,
  body: [paragraph('one two three'), paragraph('四五六七'), paragraph('last')],
};

test('is asked at each block, with the words before it', () => {
  const asked: Place[] = [];
  render(<Article article={article} insert={(at) => void asked.push(at)} />);
  const [first, second, third] = article.body;
  expect(asked).toEqual([
    { index: 0, block: first, wordsBefore: 0 },
    { index: 1, block: second, wordsBefore: 3 },
    { index: 2, block: third, wordsBefore: 5 },
  ]);
});

test('what is given stands before its block, and the rest is as it was', () => {
  const { container, rerender } = render(
    <Article article={article} insert={({ index }) => index === 1 && <hr />} />,
  );
  const body = container.querySelector('[data-galley="body"]');
  const names = () => [...(body?.children ?? [])].map(({ localName }) => localName);
  expect(names()).toEqual(['p', 'hr', 'p', 'p']);
  const paragraphs = [...(body?.querySelectorAll('p') ?? [])];
  rerender(<Article article={article} insert={({ index }) => index === 2 && <hr />} />);
  expect(names()).toEqual(['p', 'p', 'hr', 'p']);
  // A slot that comes or goes makes no paragraph anew.
  expect([...(body?.querySelectorAll('p') ?? [])]).toEqual(paragraphs);
});

test('blocks within blocks are not asked about', () => {
  const asked: string[] = [];
  const quote: Block = { type: 'blockquote', children: [paragraph('said'), paragraph('more')] };
  render(
    <Article
      article={{ ...article, body: [quote] }}
      insert={({ block }) => void asked.push(block.type)}
    />,
  );
  expect(asked).toEqual(['blockquote']);
});
