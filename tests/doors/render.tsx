import type { Article as ArticleData } from '@galley/article';
import { Article } from '@galley/react';
import { renderToString } from 'react-dom/server';

/** The story's markup as a server sends it, whatever its status. */
export const render = (article: ArticleData, idPrefix?: string) =>
  renderToString(<Article article={article} idPrefix={idPrefix} preview />);
