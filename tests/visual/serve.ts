import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Cells across a picture. */
const cells = 12;

/**
 * A picture in a few large cells of its own colours. It shows its crop, its side and its tones; in
 * baselines, real pictures would be three quarters of all bytes. It is a drawing: a browser scales
 * pixels from whatever size of them it has at hand, which is not the same twice.
 */
async function coarse(file: string): Promise<string> {
  const picture = sharp(file);
  const { width = 1, height = 1 } = await picture.metadata();
  const rows = Math.max(1, Math.round((cells * height) / width));
  const pixels = await picture.resize(cells, rows, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  const drawn = Array.from({ length: cells * rows }, (_, cell) => {
    const color = pixels.subarray(cell * 3, cell * 3 + 3).toString('hex');
    return `<path fill="#${color}" d="M${cell % cells} ${Math.floor(cell / cells)}h1v1h-1z"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${cells} ${rows}" preserveAspectRatio="none" shape-rendering="crispEdges">${drawn.join('')}</svg>`;
}

/** Serves a folder on loopback; of folders in it that `coarsely` names, coarse pictures. */
export async function serve(
  folder: string,
  { port = 0, coarsely }: { port?: number; coarsely?: string } = {},
): Promise<Server> {
  const made = new Map<string, Promise<string>>();
  const server = createServer(async ({ url = '/' }, response) => {
    try {
      const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
      const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
      if (!file.startsWith(folder + path.sep)) throw new Error('Outside of the folder.');
      if (!(await stat(file)).isFile()) throw new Error('Not a file.');
      const type = types[path.extname(file)] ?? 'application/octet-stream';
      if (coarsely && asked.startsWith(coarsely) && /\.(?:avif|jpg|png|webp)$/.test(file)) {
        const picture = made.get(file) ?? coarse(file);
        made.set(file, picture);
        response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(await picture);
      } else {
        response.writeHead(200, { 'content-type': type });
        createReadStream(file).pipe(response);
      }
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    }
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = '.', port, coarsely] = process.argv.slice(2);
  await readFile(path.join(folder, 'index.html'));
  await serve(path.resolve(folder), {
    port: Number(port),
    ...(coarsely ? { coarsely } : {}),
  });
}
