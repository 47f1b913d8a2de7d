/** A small newspaper: no framework, one page, a form that takes comments. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { samplePage } from '@galley/article/sample';
import { newspaper, video } from './newspaper.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });

const types = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.webp': 'image/webp',
};

// Nothing runs, draws or is asked for but what this server sends; no text becomes markup in script.
const policy = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font', 'media', 'connect'].map((kind) => `${kind}-src 'self'`),
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Only what the packages export, and the script of the page, can be asked for. */
function fileOf(pathname) {
  const script = /^\/((?:start|video)\.js)$/.exec(pathname);
  if (script) return new URL(`built/${script[1]}`, import.meta.url);
  const picture = /^\/galley-sample\/([\w.-]+)$/.exec(pathname);
  if (picture) return new URL(import.meta.resolve(`@galley/article/sample/images/${picture[1]}`));
  return new URL(import.meta.resolve(`@galley/react${pathname}`));
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return new Response(Buffer.concat(chunks), {
    headers: { 'content-type': request.headers['content-type'] },
  }).formData();
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a newsroom's own rules say of a comment; nothing where it may go out. */
const refusal = (text) => {
  if (!text.trim()) return 'Write something first.';
  return /\bspam\b/i.test(text) ? 'This reads like advertising. Say it in other words.' : undefined;
};

const routes = {
  'GET /'(request, response, url) {
    const cookies = request.headers.cookie ?? '';
    const html = newspaper({
      edition: url.searchParams.get('edition') ?? '/in',
      dismissed: cookies.includes(`dismissed=${samplePage.app.id}`),
      recommendationsSrc: url.searchParams.has('recommendations')
        ? `/recommendations.json${url.search}`
        : undefined,
      comment: url.searchParams.has('thanks') ? { state: 'success' } : undefined,
    });
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  },

  // The vendor is this server by another name: another origin, and another host.
  'GET /video'(_request, response) {
    const vendor = `http://localhost:${values.port}`;
    response.setHeader('content-security-policy', `${policy}; frame-src ${vendor}`);
    response.setHeader('content-type', 'text/html; charset=utf-8').end(video({ vendor }));
  },

  'GET /frame/watch'(_request, response) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!DOCTYPE html><html lang="en"><title>A film</title><p>A film plays.</p></html>');
  },

  async 'POST /comments'(request, response) {
    const data = await bodyOf(request);
    const text = String(data.get('text') ?? '');
    const message = refusal(text);
    if (request.headers.accept === 'application/json') {
      response.writeHead(message ? 422 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message }));
    } else if (message) {
      const values = { text, name: String(data.get('name') ?? '') };
      response.writeHead(422, { 'content-type': 'text/html; charset=utf-8' });
      response.end(newspaper({ comment: { state: 'failure', message, values } }));
    } else {
      response.writeHead(303, { location: '/?thanks#comments' }).end();
    }
  },

  async 'POST /dismiss'(request, response) {
    const campaign = (await bodyOf(request)).get('campaign');
    const cookie = `dismissed=${encodeURIComponent(campaign)}; Max-Age=2592000; SameSite=Lax`;
    response.writeHead(303, { location: '/', 'set-cookie': cookie }).end();
  },

  async 'GET /recommendations.json'(_request, response, url) {
    await wait(Number(url.searchParams.get('delay') ?? 0));
    if (url.searchParams.get('recommendations') === 'fail') return response.writeHead(500).end();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(samplePage.recommendations));
  },
};

/** An edition is this page in another language. */
for (const { href } of samplePage.editions) {
  routes[`GET ${href}`] = (_request, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(newspaper({ edition: href }));
}

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const route = routes[`${request.method} ${url.pathname}`];
  response.setHeader('content-security-policy', policy);
  if (route) return route(request, response, url);
  try {
    const content = await readFile(fileOf(url.pathname));
    // Slow pictures, where a page that is tested asks for them.
    if (/\.(?:avif|webp|jpg)$/.test(url.pathname))
      await wait(Number(url.searchParams.get('delay')));
    response.setHeader('content-type', types[path.extname(url.pathname)]).end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(values.port), '127.0.0.1');
