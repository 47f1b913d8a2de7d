import { parseArticle } from '@galley/article';
import { Article } from '@galley/react';
import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';

export function Story({ json }: { json: unknown }) {
  return <Article article={parseArticle(json)} />;
}
