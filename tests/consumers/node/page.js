import { sampleArticle } from '@galley/article/sample';
import { Article } from '@galley/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const broadsheet = { name: 'broadsheet', sheet: '/themes/broadsheet.css' };

/** A whole page, as a small server would send it. */
export function page({ name, sheet } = broadsheet) {
  const story = renderToString(createElement(Article, { article: sampleArticle }));
  return `<!DOCTYPE html>
<html lang="${sampleArticle.lang}" data-galley-theme="${name}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Daily Galley</title>
<link rel="stylesheet" href="/styles.css">
<link rel="stylesheet" href="${sheet}">
</head>
<body>
<main id="main">${story}</main>
</body>
</html>
`;
}
