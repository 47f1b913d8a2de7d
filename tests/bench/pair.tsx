import type { Article as ArticleData } from '@galley/article';
import { Article } from '@galley/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { HandWritten } from './handwritten.tsx';

/** An article by the library and by hand: what is compared has to be the same to the letter. */
export function sameMarkup(article: ArticleData) {
  const ours = <Article article={article} />;
  const theirs = <HandWritten article={article} />;
  // An id tells where in the tree it was made; that much may differ.
  const markup = (element: ReactElement) => renderToString(element).replace(/_R_\w+_/g, '_R_');
  if (markup(ours) !== markup(theirs)) {
    console.error(`${markup(ours)}\n${markup(theirs)}`);
    throw new Error('The hand-written markup is not ours any more: mend tests/bench/handwritten.');
  }
  return { ours, theirs };
}
