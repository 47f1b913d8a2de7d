import { sampleArticle } from '@galley/article/sample';
import { Article } from '@galley/react';
import '@galley/react/styles.css';
import '@galley/react/themes/broadsheet.css';

export function Story() {
  return <Article article={sampleArticle} />;
}
