import type { Article } from '@galley/article';
import { jsonLdScript, metaTags, newsArticleJsonLd } from '@galley/article/seo';
import { leadImagePreload } from '@galley/react';

const publisher = { name: 'The Daily Galley', url: 'https://daily-galley.example/' };

/** What the page's head says of the story, as data: it is worked out where the story is loaded. */
export const headOf = (article: Article) => ({
  tags: metaTags(article, { publisher }),
  pictures: leadImagePreload(article),
  jsonLd: jsonLdScript(newsArticleJsonLd(article, { publisher })),
});
