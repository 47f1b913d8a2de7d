import type { Article } from '@galley/article';
import { jsonLdScript, metaTags, newsArticleJsonLd } from '@galley/article/seo';
import { leadImagePreload } from '@galley/react';

const publisher = { name: 'The Daily Galley', url: 'https://daily-galley.example/' };

/**
 * What the page's head says of the story, as data: it is worked out where the story is loaded.
 * `undefined` of a story that is not out `now`, as `Article` shows none.
 */
export function headOf(article: Article, now: Date) {
  const jsonLd = newsArticleJsonLd(article, { publisher, now });
  if (!jsonLd) return undefined;
  return {
    tags: metaTags(article, { publisher, now }),
    pictures: leadImagePreload(article, undefined, { now }),
    jsonLd: jsonLdScript(jsonLd),
  };
}
