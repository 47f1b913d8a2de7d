/** The runtime of such a network, here: workerd, started by miniflare. Nothing goes out. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { samplePage } from '@galley/article/sample';
import { Miniflare, Response } from 'miniflare';
import { stories } from './feed/stories.js';

const types = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

const site = path.resolve('public');

/** A file of the site. A network serves them itself. */
async function asset(request) {
  const file = path.join(site, path.normalize(new URL(request.url).pathname));
  try {
    const content = await readFile(file);
    return new Response(content, { headers: { 'content-type': types[path.extname(file)] } });
  } catch {
    return new Response(null, { status: 404 });
  }
}

const texts = Object.entries(stories).map(([slug, story]) => [slug, JSON.stringify(story)]);
const compatibilityDate = '2026-07-01';

/**
 * Runs a bundled worker beside its feed. `port` 0 takes a free one. `entry` is the text of a module
 * that stands before the worker and may import it as `./worker.js`.
 */
export async function start(file, { port = 0, inspectorPort, entry } = {}) {
  const worker = new Miniflare({
    host: '127.0.0.1',
    port,
    inspectorPort,
    cf: false,
    workers: [
      {
        name: 'edge',
        compatibilityDate,
        modules: [
          ...(entry ? [{ type: 'ESModule', path: 'entry.js', contents: entry }] : []),
          { type: 'ESModule', path: 'worker.js', contents: await readFile(file, 'utf8') },
        ],
        serviceBindings: { FEED: 'feed', ASSETS: asset },
      },
      {
        name: 'feed',
        compatibilityDate,
        modules: true,
        script: await readFile('feed/worker.js', 'utf8'),
        bindings: {
          STORIES: Object.fromEntries(texts),
          MOST_READ: JSON.stringify(samplePage.groups.news),
        },
      },
    ],
  });
  return { worker, url: (await worker.ready).origin };
}
