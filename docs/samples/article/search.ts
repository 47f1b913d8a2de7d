import type { Article } from '@galley/article';
import { jsonLdScript, metaTags, newsArticleJsonLd } from '@galley/article/seo';

const publisher = { name: 'The Daily Galley', url: 'https://galley.example/' };

export const forSearch = (article: Article) => ({
  // safe within <script type="application/ld+json">
  script: jsonLdScript(newsArticleJsonLd(article, { publisher })),
  // title, description, canonical, alternates, Open Graph, card, robots
  tags: metaTags(article, { publisher }),
});
