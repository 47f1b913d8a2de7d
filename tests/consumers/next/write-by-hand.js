/**
 * Writes app/(story)/by-hand/story.jsx: the elements that Article renders, as a developer would
 * have written them with no library.
 */
import { writeFile } from 'node:fs/promises';
import { sampleArticle } from '@galley/article/sample';
import { Article } from '@galley/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { jsx } from './page/jsx.js';

const html = renderToStaticMarkup(createElement(Article, { article: sampleArticle }))
  // React adds these for eager pictures; it adds them to the tree written by hand as well.
  .replace(/<link rel="preload"[^>]*>/g, '');
await writeFile(
  new URL('app/(story)/by-hand/story.jsx', import.meta.url),
  `export function Story() {\n  return ${jsx(html)};\n}\n`,
);
