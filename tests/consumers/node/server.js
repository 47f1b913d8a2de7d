import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { page } from './page.js';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });

const types = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

const pages = {
  '/': () => page(),
  '/evening': () => page({ name: 'evening', sheet: '/evening.css' }),
};

/** Only what the packages export can be asked for, and the app's own theme. */
const fileOf = (pathname) => {
  if (pathname === '/evening.css') return new URL('evening.css', import.meta.url);
  const picture = /^\/galley-sample\/([\w.-]+)$/.exec(pathname);
  if (picture) return import.meta.resolve(`@galley/article/sample/images/${picture[1]}`);
  return import.meta.resolve(`@galley/react${pathname}`);
};

/** Text goes compressed, as from any server. */
function send(response, type, content) {
  response.setHeader('content-type', type);
  if (!type.startsWith('text/')) return response.end(content);
  response.setHeader('content-encoding', 'gzip').end(gzipSync(content));
}

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const made = pages[pathname];
  if (made) {
    send(response, 'text/html; charset=utf-8', made());
    return;
  }
  try {
    const content = await readFile(new URL(fileOf(pathname)));
    send(response, types[path.extname(pathname)], content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(values.port), '127.0.0.1');
