/** What a page sends to its reader, and how much of the script is ours. Bytes after gzip. */
import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

export interface Weight {
  html: number;
  css: number;
  js: number;
  /** Of `js`: the library, and what it brings with it. */
  ours: number;
  /** Of `ours`: what reads and checks an article, which belongs on the server. */
  parser: number;
}

const gzip = (text: string) => (text ? gzipSync(text, { level: 9 }).length : 0);

/** The library's own modules carry its name; zod and parse5 come with the parser. */
const library = /@galley/;
const parser = /\/(?:zod|parse5|entities)\/|@galley\/article\/.*\/(?:parse|schema)/;

/** The text of a script that was made of sources for which `isOurs` holds. */
function partOf(text: string, map: SourceMap, isOurs: (source: string) => boolean): string {
  let part = '';
  for (const [row, line] of text.split('\n').entries()) {
    for (let column = 0; column < line.length; column++) {
      const entry = map.findEntry(row, column);
      if ('originalSource' in entry && isOurs(entry.originalSource)) part += line[column];
    }
  }
  return part;
}

async function shares(url: string, text: string): Promise<{ ours: string; parser: string }> {
  const answer = await fetch(`${url}.map`);
  if (!answer.ok) {
    // Without a map, the whole of a file that has anything of ours counts as ours.
    return { ours: /galley/i.test(text) ? text : '', parser: '' };
  }
  const map = new SourceMap(await answer.json());
  return {
    ours: partOf(text, map, (source) => library.test(source) || parser.test(source)),
    parser: partOf(text, map, (source) => parser.test(source)),
  };
}

export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const reading: Promise<{ kind: string; url: string; text: string }>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (!/^(document|stylesheet|script)$/.test(kind)) return;
    reading.push(response.text().then((text) => ({ kind, url: response.url(), text })));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const weight: Weight = { html: 0, css: 0, js: 0, ours: 0, parser: 0 };
  for (const { kind, url: address, text } of await Promise.all(reading)) {
    if (kind === 'document') weight.html += gzip(text);
    else if (kind === 'stylesheet') weight.css += gzip(text);
    else {
      weight.js += gzip(text);
      const { ours, parser } = await shares(address, text);
      weight.ours += gzip(ours);
      weight.parser += gzip(parser);
    }
  }
  // A script that the framework has set into the page is a script, not HTML.
  for (const text of await page.locator('script[type="module"]:not([src])').allTextContents()) {
    const bytes = gzip(text);
    weight.html -= bytes;
    weight.js += bytes;
    if (/galley/i.test(text)) weight.ours += bytes;
  }
  await context.close();
  return weight;
}
