/** One story, its critical CSS in the page, let in by a hash or by a nonce. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { criticalCss } from './critical.js';
import { page, stories, story } from './page.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });

const types = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Nothing but what this server sends, and of what stands in the page that one style sheet. */
const policy = (style) =>
  `default-src 'none'; img-src 'self'; style-src 'self' ${style}; base-uri 'none'`;

// The sheet of every part, in the page where the first part stands that the critical one lacks: a
// browser draws what is above it and goes on.
const rest = '<link rel="stylesheet" href="/styles.css">\n';

const pages = {
  /** The same CSS for every reader, so its hash can stand in the header of a page that is cached. */
  '/hash'(name) {
    const html = story(name);
    const { css, source } = criticalCss(html, ['themes/broadsheet']);
    const head = `<style>${css}</style>`;
    return { policy: policy(source), html: page({ head, story: html, rest }) };
  },

  /** A word of this answer's own: right where each reader gets a page made for them. */
  '/nonce'(name) {
    const html = story(name);
    const nonce = randomBytes(16).toString('base64');
    const { css } = criticalCss(html, ['themes/broadsheet']);
    const head = `<style nonce="${nonce}">${css}</style>`;
    return { policy: policy(`'nonce-${nonce}'`), html: page({ head, story: html, rest }) };
  },

  /** To compare with: every style sheet is waited for. */
  '/external'(name) {
    const head = `<link rel="stylesheet" href="/styles.css">
<link rel="stylesheet" href="/themes/broadsheet.css">`;
    return { policy: policy(''), html: page({ head, story: story(name) }) };
  },
};

const fileOf = (pathname) => {
  const picture = /^\/galley-sample\/([\w.-]+)$/.exec(pathname);
  if (picture) return import.meta.resolve(`@galley/article/sample/images/${picture[1]}`);
  return import.meta.resolve(`@galley/react${pathname}`);
};

createServer(async (request, response) => {
  let status = 404;
  try {
    // `//` is no address, and throws.
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const name = searchParams.get('story') ?? 'sample';
    if (Object.hasOwn(pages, pathname) && Object.hasOwn(stories, name)) {
      status = 500; // There is such a page: what fails now is ours.
      const { policy, html } = pages[pathname](name);
      response.setHeader('content-security-policy', policy);
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
      return;
    }
    const content = await readFile(new URL(fileOf(pathname)));
    response.setHeader('content-type', types[path.extname(pathname)]).end(content);
  } catch (error) {
    if (status === 500) console.error(error);
    response.writeHead(status).end();
  }
}).listen(Number(values.port), '127.0.0.1');
