import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bundled, bundlers } from './bundlers.ts';
import { importsOf } from './imports.ts';

const react = path.join(import.meta.dirname, '../../packages/react');

/** What an entry exports at run time, and the built module that each comes from. */
function exportsOf(entry: string): { name: string; module: string; entry: string }[] {
  const barrel = readFileSync(path.join(react, 'src', `${entry}.ts`), 'utf8');
  return [...barrel.matchAll(/export \{([^}]*)\} from '(\.[^']+)'/g)].flatMap(
    ([, names = '', from = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name && !name.startsWith('type '))
        .map((name) => ({ name, module: path.join(react, 'dist', from), entry })),
  );
}

const all = [...exportsOf('index'), ...exportsOf('mount')];
const entries = new Map(
  all.map(({ name, entry }) => {
    const from = entry === 'index' ? '@galley/react' : `@galley/react/${entry}`;
    return [name, `export { ${name} } from '${from}';`];
  }),
);

/** Every class of ours that some text has, the parts of a component under its own name. */
const componentsIn = (text: string) =>
  new Set([...text.matchAll(/\bgalley-([A-Z][A-Za-z]*)/g)].map(([, name = '']) => name));

/**
 * How much more than Rolldown's each may give for the same, after gzip. webpack's glue costs some
 * bytes a module that it cannot join; esbuild neither inlines nor drops as much within a function.
 */
const allowance = { esbuild: 1.15, webpack: 1.05 };
const glue = 64;

const results = new Map<string, Bundled>();
const gzip = (text: string) => gzipSync(text, { level: 9 }).length;
const of = (bundler: string, name: string): string => {
  const text = results.get(bundler)?.get(name);
  if (!text) throw new Error(`${bundler} made nothing of ${name}.`);
  return text;
};

beforeAll(async () => {
  if (!existsSync(path.join(react, 'dist/index.js'))) {
    throw new Error('The packages are not built. Run "pnpm build".');
  }
  for (const [name, bundle] of Object.entries(bundlers)) results.set(name, await bundle(entries));
}, 180_000);

test('every export is tried', () => {
  expect(all.length).toBeGreaterThan(45);
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['Article', 'mountComments']));
  // A component whose own class cannot be seen would prove nothing of the others.
  expect(componentsIn(of('rolldown', 'Headline'))).toEqual(new Set(['Headline']));
});

describe.each(Object.keys(bundlers) as (keyof typeof bundlers)[])('%s', (bundler) => {
  test.each(all)('$name carries nothing that it does not import', ({ name, module }) => {
    const text = of(bundler, name);
    const own = componentsIn([...importsOf(module).values()].join('\n'));
    expect([...componentsIn(text)].filter((each) => !own.has(each))).toEqual([]);
    // What is said to developers alone.
    expect(text).not.toMatch(/Galley: |NODE_ENV/);
  });

  // Rolldown is the measure.
  if (bundler === 'rolldown') return;
  test.each(all)('$name weighs what it weighs in Rolldown', ({ name }) => {
    const least = gzip(of('rolldown', name));
    expect(gzip(of(bundler, name))).toBeLessThanOrEqual(
      Math.round(least * allowance[bundler]) + glue,
    );
  });
});
