/**
 * Runs in Node from a production build, a process for each measurement: `memory.js ours 10000`
 * streams a story of so many blocks and prints the memory before and at its peak, in bytes. With a
 * third word it is what is in use, else what the process has of the machine.
 */
import { Writable } from 'node:stream';
import { Article } from '@galley/react';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { ofBlocks } from './grown.ts';
import { HandWritten } from './handwritten.tsx';

const [who, blocks, isLive] = process.argv.slice(2);
const story = (length: number) => {
  const article = ofBlocks(length);
  return who === 'ours' ? <Article article={article} /> : <HandWritten article={article} />;
};

const stream = (element: ReactElement, reader: Writable) =>
  new Promise<void>((resolve, reject) => {
    reader.on('finish', resolve);
    const { pipe } = renderToPipeableStream(element, {
      onShellReady: () => pipe(reader),
      onError: reject,
    });
  });

const { gc } = globalThis;
if (!gc) throw new Error('Run with --expose-gc.');

/** Collected first, what is in use is what cannot be let go: nearly the same in every run. */
function inUse(): number {
  gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

// Not `maxRSS`: a process inherits that from the one that started it.
const measure = isLive ? inUse : process.memoryUsage.rss;
// The engine's own tables of zones and languages, which whatever prints a date loads once.
new Intl.DateTimeFormat('en', { timeZone: 'Asia/Kolkata', timeStyle: 'full' }).format(0);
// As a server that has run for a while: its code is compiled.
for (let times = 0; times < 200; times += 1) {
  await stream(story(100), new Writable({ write: (_chunk, _encoding, next) => next() }));
}
const long = story(Number(blocks));
gc();
const before = measure();
let peak = 0;
let bytes = 0;
let writes = 0;
const reader = new Writable({
  // As a reader on a network takes it: a little at a time, each time later.
  highWaterMark: 16 * 1024,
  write(chunk: Uint8Array, _encoding, next) {
    bytes += chunk.length;
    // The most is in use at the beginning, when all is rendered and nothing is sent.
    if (writes < 8 || writes % 32 === 0) peak = Math.max(peak, measure());
    writes += 1;
    setImmediate(next);
  },
});
await stream(long, reader);
console.log(JSON.stringify({ before, peak, bytes }));
