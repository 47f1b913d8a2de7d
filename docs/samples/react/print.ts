import { parseArticle } from '@galley/article';
import { Article } from '@galley/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

export async function print(address: string) {
  const response = await fetch(address);
  const article = parseArticle(await response.json());
  return renderToString(createElement(Article, { article }));
}
