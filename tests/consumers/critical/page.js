import { readFile } from 'node:fs/promises';
import { parseArticle } from '@galley/article';
import { sampleArticle, samplePage } from '@galley/article/sample';
import { Article, LinkGroup, PageFooter } from '@galley/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const render = (type, props) => renderToString(createElement(type, props));

const json = await readFile(new URL('page/everything.json', import.meta.url), 'utf8');

/** The sample, and one that holds a block of every type. */
export const stories = { sample: sampleArticle, everything: parseArticle(JSON.parse(json)) };

export const story = (name) => render(Article, { article: stories[name] });

/** What stands under the story, where no reader looks first. */
export const below =
  render(LinkGroup, { heading: 'Most read', links: samplePage.groups.news }) +
  render(PageFooter, { links: samplePage.legal, note: samplePage.copyright });

export const page = ({ head, story, rest = '' }) => `<!DOCTYPE html>
<html lang="en-IN" data-galley-theme="broadsheet">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Daily Galley</title>
${head}
</head>
<body>
<main id="main">${story}</main>
${rest}${below}
</body>
</html>
`;
