import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, normalize } from 'node:path';

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Style sheets come from the package, all else from `public/`. */
export async function sendFile(pathname: string, response: ServerResponse) {
  const type = types[extname(pathname)];
  try {
    const file = pathname.endsWith('.css')
      ? import.meta.resolve(`@galley/react${pathname}`)
      : new URL(`public${normalize(pathname)}`, import.meta.url);
    const content = await readFile(new URL(file));
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
