import { sampleArticle } from '@galley/article/sample';
import { metaTags } from '@galley/article/seo';
import { Article } from '@galley/react';
import { createElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';

const broadsheet = { name: 'broadsheet', sheet: '/themes/broadsheet.css' };

// What search engines are told, but for the title, which is the paper's.
const head = metaTags(sampleArticle)
  .filter(({ tag }) => tag !== 'title')
  .map(({ tag, attributes }) => renderToStaticMarkup(createElement(tag, attributes)))
  .join('\n');

/** A whole page, as a small server would send it. */
export function page({ name, sheet } = broadsheet) {
  const story = renderToString(createElement(Article, { article: sampleArticle }));
  return `<!DOCTYPE html>
<html lang="${sampleArticle.lang}" data-galley-theme="${name}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Daily Galley</title>
${head}
<link rel="stylesheet" href="/styles.css">
<link rel="stylesheet" href="${sheet}">
</head>
<body>
<main id="main">${story}</main>
</body>
</html>
`;
}
