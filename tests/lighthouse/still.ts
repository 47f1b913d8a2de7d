/** A page of another server, changed: without its scripts, or with faults that are planted. */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { freePort } from './audit.ts';

/** The same HTML and style sheets, and nothing that runs. */
export const withoutScript = (html: string) =>
  html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');

export async function still(page: string, change = withoutScript) {
  const { origin, pathname } = new URL(page);
  const port = await freePort();
  const server = createServer(async (request, response) => {
    try {
      const answer = await fetch(`${origin}${request.url === '/' ? pathname : request.url}`);
      const type = answer.headers.get('content-type') ?? 'application/octet-stream';
      response.writeHead(answer.status, {
        'content-type': type,
        ...(type.startsWith('text/') && { 'content-encoding': 'gzip' }),
      });
      if (request.url === '/') response.end(gzipSync(change(await answer.text())));
      else if (type.startsWith('text/')) response.end(gzipSync(await answer.text()));
      else response.end(new Uint8Array(await answer.arrayBuffer()));
    } catch (error) {
      response.writeHead(502).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}/`,
    end: () => new Promise((resolve) => server.close(resolve)),
  };
}
