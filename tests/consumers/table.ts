/** The starters in figures: each test leaves a row, and the run ends with the table. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Weight } from './weigh.ts';

interface Row extends Weight {
  page: string;
  versions: string;
  /** Seconds that the app's own `build` took. */
  build: string;
}

const results = path.join(import.meta.dirname, '../../test-results/consumers');

export async function addRow(run: string, row: Row): Promise<void> {
  const folder = path.join(run, 'rows');
  await mkdir(folder, { recursive: true });
  const name = row.page.replace(/\W+/g, '-');
  await writeFile(path.join(folder, `${name}.json`), JSON.stringify(row));
}

const kB = (bytes: number) => (bytes ? (bytes / 1000).toFixed(1) : '0');

const columns: [heading: string, cell: (row: Row) => string][] = [
  ['page', (row) => row.page],
  ['versions', (row) => row.versions],
  ['build, s', (row) => row.build],
  ['JS of ours, kB', (row) => kB(row.ours)],
  ['all JS, kB', (row) => kB(row.js)],
  ['CSS, kB', (row) => kB(row.css)],
  ['HTML, kB', (row) => kB(row.html)],
  ['page, kB', (row) => kB(row.html + row.css + row.js)],
];

/** Prints what the tests found, and leaves it as `starters.md` beside the pictures. */
export async function printTable(run: string): Promise<void> {
  const folder = path.join(run, 'rows');
  if (!existsSync(folder)) return;
  const files = (await readdir(folder)).sort();
  const read = async (file: string) => JSON.parse(await readFile(path.join(folder, file), 'utf8'));
  const rows: Row[] = await Promise.all(files.map(read));
  const cells = [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const lines = cells.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  const table = lines.join('\n');
  console.log(`\nStarters, after gzip:\n\n${table}\n`);
  await mkdir(results, { recursive: true });
  await writeFile(path.join(results, 'starters.md'), `${table}\n`);
  // What the guide shows.
  if (process.env.GALLEY_FIGURES) {
    await writeFile(path.join(import.meta.dirname, 'starters/figures.md'), `${table}\n`);
  }
}
