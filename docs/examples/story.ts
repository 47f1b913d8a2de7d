import { type Image, parseArticle } from '@galley/article';

export const image: Image = {
  src: '/pictures/bridge.jpg',
  alt: 'A stone bridge over a wide river, at dusk.',
  width: 1200,
  height: 800,
};

const text = (words: string) => [{ type: 'text', text: words }];

export const article = parseArticle({
  id: 'bridge',
  type: 'article',
  lang: 'en',
  url: 'https://example.com/world/bridge',
  headline: text('The bridge opens in spring'),
  standfirst: text('Forty years after the flood, the way is clear.'),
  byline: { contributors: [{ type: 'person', name: 'Ana Ruiz' }] },
  datePublished: '2025-10-19T20:17:00+02:00',
  body: [
    { type: 'paragraph', children: text('The first cars cross in April.') },
    { type: 'paragraph', children: text('The old bridge fell in 1985.') },
    { type: 'paragraph', children: text('Walkers were the first to ask for it back.') },
  ],
});
