import { type Article, plainText } from '@galley/article';
import { safeUrl } from '@galley/article/url'; // alone, a quarter of a kilobyte

export const countWords = (article: Article) => plainText(article.body).split(/\s+/).length;

export const addresses = [
  safeUrl('javascript:alert(1)'), // undefined
  safeUrl('../news', 'https://example.org/a/b'), // 'https://example.org/news'
];
