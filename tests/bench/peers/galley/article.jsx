import { Article } from '@galley/react';
import '@galley/react/article.css';
import '@galley/react/themes/broadsheet.css';

const line = (text) => [{ type: 'text', text }];

const asArticle = ({
  lang,
  headline,
  standfirst,
  author,
  dateTime,
  image,
  paragraphs,
  related,
}) => ({
  id: 'ferry',
  type: 'article',
  status: 'usable',
  lang,
  dir: 'ltr',
  timeZone: 'Europe/London',
  headline: line(headline),
  standfirst: line(standfirst),
  byline: { contributors: [{ name: author.name, url: author.href }] },
  datePublished: dateTime,
  leadMedia: { type: 'image', image: { ...image, caption: line(image.caption) } },
  body: paragraphs.map((text) => ({ type: 'paragraph', children: line(text) })),
  related,
});

let known;

export function Story({ story }) {
  // Made once, as an app that keeps its stories has them.
  known ??= asArticle(story);
  return <Article article={known} />;
}
