// A plain web server for what a static export wrote: `node serveFolder.js <folder> <port>`.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const [folder = '', port] = process.argv.slice(2);
const root = path.resolve(folder);

const types = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
};

const server = createServer(async (request, response) => {
  try {
    // `//` is no address, and throws.
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = pathname === '/' ? '/index.html' : pathname;
    const file = path.join(root, path.extname(name) ? name : `${name}.html`);
    const content = await readFile(file);
    response.writeHead(200, { 'content-type': types[path.extname(file)] }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
// Port 0 takes a free one, so it says which.
server.listen(Number(port), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});
