import { sampleArticle } from '@galley/article/sample';
import { Article } from '@galley/react';

export default function Page() {
  return <Article article={sampleArticle} />;
}
