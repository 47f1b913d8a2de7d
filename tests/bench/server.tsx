/** Runs in Node from a production build: server rendering against the same markup by hand. */
import { parseArticle } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { Article, Timestamp } from '@galley/react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { grown } from './grown.ts';
import { compare } from './measure.ts';
import { sameMarkup } from './pair.tsx';

const render = (element: ReactElement) => () => void renderToString(element);

function articles() {
  return [
    ['sample article', sampleArticle] as const,
    ...[100, 1000].map((paragraphs) => [`${paragraphs} paragraphs`, grown(paragraphs)] as const),
  ].map(([name, article]) => {
    const { ours, theirs } = sameMarkup(article);
    return { name: `server render, ${name}`, ...compare(render(ours), render(theirs)) };
  });
}

/** A thousand instants, each a little over an hour after the one before. */
const instants = Array.from({ length: 1000 }, (_, index) =>
  new Date(Date.UTC(2025, 0, 1) + index * 3_700_000).toISOString().replace('.000', ''),
);

const numeric = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Kolkata',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

function timestamps() {
  const ours = () =>
    renderToString(
      <div>
        {instants.map((instant) => (
          <Timestamp key={instant} dateTime={instant} timeZone="Asia/Kolkata" locale="en-GB" />
        ))}
      </div>,
    );
  const theirs = () =>
    renderToString(
      <div>
        {instants.map((instant) => (
          <time key={instant} className="galley-Timestamp" dateTime={instant}>
            {numeric.format(new Date(instant))}
          </time>
        ))}
      </div>,
    );
  return { name: '1,000 timestamps', ...compare(ours, theirs) };
}

/** Reading an article of 1,000 paragraphs against rendering it. */
function parsing() {
  const article = grown(1000);
  const element = <Article article={article} />;
  const ours = () => void parseArticle(article);
  return { name: 'parse against render, 1000 paragraphs', ...compare(ours, render(element)) };
}

/** The markup of the sample, and the same without what only our styles and hooks need. */
function markup() {
  const html = renderToString(<Article article={sampleArticle} />);
  const bare = html.replace(/ (?:class|data-[\w-]+)="[^"]*"/g, '');
  return { html: Buffer.byteLength(html), bare: Buffer.byteLength(bare) };
}

console.log(JSON.stringify({ times: [...articles(), timestamps(), parsing()], markup: markup() }));
