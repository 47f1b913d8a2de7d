import { type Article, teaser } from '@galley/article';
import { newsArticleJsonLd } from '@galley/article/seo';

const publisher = { name: 'The Daily Galley' };

/** What everyone may read: the rest is not in the page, so nothing is said of a hidden part. */
export const beforeTheWall = (article: Article) =>
  newsArticleJsonLd(teaser(article, { blocks: 3 }), { publisher });

/** The whole, for a reader who has paid and for the engines that you let in. */
export const behindTheWall = (article: Article) =>
  newsArticleJsonLd({ ...article, access: { isAccessibleForFree: false } }, { publisher });
