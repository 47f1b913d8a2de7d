/**
 * Writes app/by-hand/story.jsx: the elements that Article renders, as a developer would have
 * written them with no library. React's own output is regular (every attribute quoted, every void
 * element closed with a slash), so this reads just that, not HTML at large.
 */
import { writeFile } from 'node:fs/promises';
import { sampleArticle } from '@galley/article/sample';
import { Article } from '@galley/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** React's names where they are not HTML's. */
const propNames = {
  class: 'className',
  datetime: 'dateTime',
  fetchpriority: 'fetchPriority',
  imagesizes: 'imageSizes',
  imagesrcset: 'imageSrcSet',
  srcset: 'srcSet',
  tabindex: 'tabIndex',
};
const numbers = new Set(['width', 'height', 'start', 'tabindex']);
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

const decode = (text) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => entities[name]);

function props(attributes) {
  return attributes.replace(/([\w:-]+)="([^"]*)"/g, (_, name, raw) => {
    const value = decode(raw);
    const prop = propNames[name] ?? name;
    if (numbers.has(name.toLowerCase())) return `${prop}={${Number(value)}}`;
    return `${prop}={${JSON.stringify(value)}}`;
  });
}

function jsx(html) {
  return html.replace(
    /<(\w+)((?: [\w:-]+="[^"]*")*)(\/?)>|<\/\w+>|([^<]+)/g,
    (token, name, attributes, slash, text) => {
      if (text) return `{${JSON.stringify(decode(text))}}`;
      if (name) return `<${name}${props(attributes)}${slash}>`;
      return token;
    },
  );
}

const html = renderToStaticMarkup(createElement(Article, { article: sampleArticle }))
  // React adds these for eager pictures; it adds them to the tree written by hand as well.
  .replace(/<link rel="preload"[^>]*>/g, '');
await writeFile(
  new URL('app/by-hand/story.jsx', import.meta.url),
  `export function Story() {\n  return ${jsx(html)};\n}\n`,
);
