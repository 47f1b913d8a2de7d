import type { Article } from '@galley/article';
import { jsonLdScript, metaTags, newsArticleJsonLd } from '@galley/article/seo';
import { createElement } from 'react';

const site = {
  publisher: {
    name: 'The Daily Galley',
    url: 'https://galley.example/',
    logo: { src: 'https://galley.example/logo.png', width: 600, height: 60 },
  },
  baseUrl: 'https://galley.example/',
};

export function Head({ article }: { article: Article }) {
  const json = jsonLdScript(newsArticleJsonLd(article, site));
  return (
    <>
      {metaTags(article, site).map(({ tag, attributes, text }) =>
        createElement(tag, { key: JSON.stringify(attributes), ...attributes }, text),
      )}
      {json && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />}
    </>
  );
}
