import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, type InlineConfig } from 'vite';
import { launchOptions } from '../tests/browser/chromium.ts';
import { gzipSize } from '../tests/size/bundle.ts';

/**
 * Measures what the built packages cost beside the same markup written by hand, prints a table
 * and writes it as JSON. With `--check` it fails where a figure is over its bar.
 */
const root = join(import.meta.dirname, '..');
const out = join(root, 'node_modules/.cache/galley/bench');

interface Row {
  name: string;
  ours: number;
  theirs?: number;
  ratio?: number;
  unit: 'ms' | 'B';
  bar?: number;
}

/** The bars of the project, as ratios; bytes of single parts are held by `tests/size`. */
const bars: Record<string, number> = {
  'server render, 100 paragraphs': 1.12,
  'server render, 1000 paragraphs': 1.05,
  '1,000 timestamps': 1.5,
  'parse against render, 1000 paragraphs': 2,
  'hydration, 100 paragraphs': 1.1,
  'hydration, 1000 paragraphs': 1.1,
  'HTML of the sample article': 1.15,
};

const bundle = (config: InlineConfig['build'], external: boolean) =>
  build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: out, emptyOutDir: false, target: 'es2022', ...config },
    ...(external ? {} : { ssr: { noExternal: true } }),
    resolve: { conditions: ['module', 'browser', 'import', 'default'] },
    ...(external && { ssr: { external: ['react', 'react-dom'], noExternal: [/^@galley/] } }),
  });

async function server(): Promise<{ rows: Row[] }> {
  await bundle({ ssr: join(root, 'tests/bench/server.tsx'), minify: false }, true);
  const env = { ...process.env, NODE_ENV: 'production' };
  const printed = execFileSync('node', ['--expose-gc', join(out, 'server.js')], { env, cwd: root });
  const { times, markup } = JSON.parse(printed.toString());
  const html = { name: 'HTML of the sample article', unit: 'B' as const };
  return {
    rows: [
      ...times.map((row: Row) => ({ ...row, unit: 'ms' })),
      { ...html, ours: markup.html, theirs: markup.bare, ratio: markup.html / markup.bare },
    ],
  };
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
  const rows = await page.evaluate<Row[]>('hydrations()');
  await chrome.close();
  return rows.map((row) => ({ ...row, unit: 'ms' }));
}

async function bytes(): Promise<Row[]> {
  const js = "export { Article } from '@galley/react'";
  const css = "import '@galley/react/styles.css'; import '@galley/react/themes/broadsheet.css'";
  return [
    { name: 'client JavaScript where hydrated, gzip', ours: await gzipSize(js, 'js'), unit: 'B' },
    { name: 'CSS with the theme, gzip', ours: await gzipSize(css, 'css'), unit: 'B' },
  ];
}

mkdirSync(out, { recursive: true });
const rows: Row[] = [...(await server()).rows, ...(await browser()), ...(await bytes())].map(
  (row) => ({ ...row, ...(bars[row.name] !== undefined && { bar: bars[row.name] }) }) as Row,
);
const round = (value: number | undefined) =>
  value === undefined ? '' : Number(value.toPrecision(4));
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
const over = rows.filter(({ ratio, bar }) => bar !== undefined && (ratio ?? 0) > bar);
if (process.argv.includes('--check') && over.length) {
  console.error(`Over the bar: ${over.map(({ name }) => name).join('; ')}`);
  process.exitCode = 1;
}
