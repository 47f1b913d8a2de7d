import type { Article as ArticleData } from '@galley/article';
import { type MetaTag, metaTags, newsArticleJsonLd } from '@galley/article/seo';
import { Article } from '@galley/react';
import './imported.css';

const publisher = {
  name: 'The Daily Galley',
  url: 'https://daily-galley.example/',
  logo: { src: 'https://daily-galley.example/logo.png', width: 600, height: 60 },
};

const baseUrl = publisher.url;

function markup({ tag, attributes, text }: MetaTag) {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${said.join('')}>${text === undefined ? '' : `${text}</${tag}>`}`;
}

/** A story, and what search engines and social networks are told of it. */
export function SearchMarkup({ article }: { article: ArticleData }) {
  return (
    <>
      <main id="main">
        <Article article={article} />
      </main>
      <section className="import-tool" aria-label="Search markup">
        <h2>JSON-LD</h2>
        <pre className="import-tool">
          {JSON.stringify(newsArticleJsonLd(article, { publisher, baseUrl }) ?? null, null, 2)}
        </pre>
        <h2>Tags of the page’s head</h2>
        <ul>
          {metaTags(article, { publisher, baseUrl }).map((tag) => (
            <li key={markup(tag)}>
              <code>{markup(tag)}</code>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
