import { parseArticle } from '@galley/article';
import { fromHtml } from '@galley/article/html';

export function read(html: string) {
  const { blocks, warnings } = fromHtml(html, { baseUrl: 'https://www.example.com/news/' });
  const article = parseArticle({
    id: 'harbour-ferry',
    url: 'https://www.example.com/news/harbour-ferry',
    type: 'article',
    lang: 'en',
    headline: [{ type: 'text', text: 'Harbour ferry returns' }],
    byline: { contributors: [] },
    datePublished: '2026-03-04T08:15:00Z',
    body: blocks,
  });
  return { article, warnings };
}
