import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { bundle, bundleForNode, out, print, root } from '../tests/bench/bundle.ts';
import type { Comparison } from '../tests/bench/measure.ts';
import { comparePeers } from '../tests/bench/peers/run.ts';
import { launchOptions } from '../tests/browser/chromium.ts';
import { gzipSize } from '../tests/size/bundle.ts';
import { progress } from './progress.ts';

/**
 * Measures what the built packages cost beside the same markup written by hand, prints a table
 * and writes it as JSON. With `--check` it fails where a figure is over its bar; `--only streams`
 * measures that much; `--peers` compares with other libraries instead.
 */
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

interface Row {
  name: string;
  ours: number;
  theirs?: number;
  ratio?: number;
  unit: 'ms' | 'B' | '×';
  bar?: number;
}

/** The bars of the project, as ratios; bytes of single parts are held by `tests/size`. */
const bars: Record<string, number> = {
  'server render, 100 paragraphs': 1.12,
  'server render, 1000 paragraphs': 1.05,
  '1,000 timestamps': 1.5,
  'parse against render, 1000 paragraphs': 2,
  'Node’s stream, 100 paragraphs': 1.1,
  'Node’s stream, 1000 paragraphs': 1.1,
  'web stream, 100 paragraphs': 1.1,
  'web stream, 1000 paragraphs': 1.1,
  '10,000 blocks against 100 times 100, article as a string': 1.1,
  '10,000 blocks against 100 times 100, body as a string': 1.1,
  'growth from 100 to 10,000 blocks, body as a string': 1.1,
  'growth from 100 to 10,000 blocks, body to Node’s stream': 1.1,
  'growth from 100 to 10,000 blocks, body to a web stream': 1.1,
  'streaming 10,000 blocks, memory it cannot let go': 1.1,
  'streaming 10,000 blocks, the whole process': 1.1,
  'hydration, 100 paragraphs': 1.1,
  'hydration, 1000 paragraphs': 1.1,
  'HTML of the sample article': 1.15,
};

const inMilliseconds = (rows: (Comparison & { name: string })[]): Row[] =>
  rows.map((row) => ({ ...row, unit: 'ms' }));

async function server(): Promise<Row[]> {
  await bundleForNode('server.tsx');
  const { times, markup } = print<{
    times: (Comparison & { name: string })[];
    markup: { html: number; bare: number };
  }>('server.js');
  const { html: ours, bare: theirs } = markup;
  return [
    ...inMilliseconds(times),
    { name: 'HTML of the sample article', ours, theirs, ratio: ours / theirs, unit: 'B' },
  ];
}

async function streams(): Promise<Row[]> {
  await bundleForNode('streams.tsx');
  return inMilliseconds(print('streams.js'));
}

async function growth(): Promise<Row[]> {
  await bundleForNode('growth.tsx');
  const { article, body, bodies } = print<{
    article: Comparison;
    body: Comparison;
    bodies: { to: string; ours: number; theirs: number }[];
  }>('growth.js');
  const against = '10,000 blocks against 100 times 100';
  return [
    ...inMilliseconds([
      { name: `${against}, article as a string`, ...article },
      { name: `${against}, body as a string`, ...body },
    ]),
    ...bodies.map(({ to, ours, theirs }) => ({
      name: `growth from 100 to 10,000 blocks, body ${to}`,
      ...{ ours, theirs, ratio: ours / theirs, unit: '×' as const },
    })),
  ];
}

const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The peak of memory, each measurement in a process of its own, in turns, and their median. */
async function memory(): Promise<Row[]> {
  await bundleForNode('memory.tsx');
  interface Seen {
    before: number;
    peak: number;
  }
  const peaks = (read: (seen: Seen) => number, ...live: string[]) => {
    const rounds = Array.from({ length: 7 }, () =>
      ['ours', 'theirs'].map((who) => read(print<Seen>('memory.js', who, '10000', ...live))),
    );
    const of = (at: number) => middle(rounds.map((round) => round[at] ?? Number.NaN));
    return { ours: of(0), theirs: of(1), ratio: of(0) / of(1), unit: 'B' as const };
  };
  const name = 'streaming 10,000 blocks';
  return [
    { name: `${name}, memory it cannot let go`, ...peaks((all) => all.peak - all.before, 'live') },
    { name: `${name}, the whole process`, ...peaks(({ peak }) => peak) },
  ];
}

async function browser(): Promise<Row[]> {
  const rollupOptions = { input: join(root, 'tests/bench/hydrate.tsx') };
  await bundle(
    { rolldownOptions: { ...rollupOptions, output: { entryFileNames: 'hydrate.js' } } },
    false,
  );
  const chrome = await chromium.launch(await launchOptions());
  const page = await chrome.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.setContent('<!doctype html><title>Hydration</title>');
  await page.addScriptTag({
    content: readFileSync(join(out, 'hydrate.js'), 'utf8'),
    type: 'module',
  });
  await page.waitForFunction('globalThis.hydrations');
  const rows = await page.evaluate<(Comparison & { name: string })[]>('hydrations()');
  await chrome.close();
  return inMilliseconds(rows);
}

async function bytes(): Promise<Row[]> {
  const js = "export { Article } from '@galley/react'";
  const css = "import '@galley/react/styles.css'; import '@galley/react/themes/broadsheet.css'";
  return [
    { name: 'client JavaScript where hydrated, gzip', ours: await gzipSize(js, 'js'), unit: 'B' },
    { name: 'CSS with the theme, gzip', ours: await gzipSize(css, 'css'), unit: 'B' },
  ];
}

const round = (value: number | undefined) =>
  value === undefined ? '' : Number(value.toPrecision(4));

async function measure() {
  const all = { server, streams, growth, memory, browser, bytes };
  const chosen = Object.entries(all).filter(([name]) => !values.only || name === values.only);
  if (!chosen.length) throw new Error(`--only is one of ${Object.keys(all).join(', ')}.`);
  const rows: Row[] = [];
  const line = progress('measured', chosen.length, 0);
  for (const [name, part] of chosen) {
    line.at(name);
    rows.push(...(await part()));
    line.step(name);
  }
  line.end();
  for (const row of rows) {
    const bar = bars[row.name];
    if (bar !== undefined) row.bar = bar;
  }
  console.table(
    rows.map(({ name, ours, theirs, ratio, unit, bar }) => ({
      figure: name,
      ours: `${round(ours)} ${unit}`,
      'by hand': theirs === undefined ? '' : `${round(theirs)} ${unit}`,
      ratio: round(ratio),
      bar: bar ?? '',
    })),
  );
  writeFileSync(join(root, 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
  const over = rows.filter(({ ratio = Number.NaN, bar }) => bar !== undefined && !(ratio <= bar));
  const faults = over.map(({ name }) => `Over the bar: ${name}`);
  if (!values.only)
    for (const name of Object.keys(bars))
      if (!rows.some((row) => row.name === name)) faults.push(`A bar without a figure: ${name}`);
  if (values.check && faults.length) {
    console.error(faults.join('\n'));
    process.exitCode = 1;
  }
}

await (values.peers ? comparePeers() : measure());
