import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blocksOf, misquoted, pages, root } from './pages.ts';
import { shellTrouble } from './shell.ts';

const blocks = pages.flatMap((page) => blocksOf(page));
const readFile = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Samples, and the code of the project itself: what tests compile and run. */
const isRun = (file: string) =>
  /^(docs\/samples|packages\/[^/]+\/src|tests|\.storybook|scripts)\//.test(file);

/** A drawing of folders, or what a program prints. Where it names files, they exist. */
const files = globSync('**/*.{ts,tsx,mdx,css}', {
  cwd: root,
  exclude: ['**/node_modules/**', '**/dist/**', 'storybook-static/**'],
});
const unknownFiles = (text: string) =>
  (text.match(/[\w./-]+\.(?:tsx?|mdx|css)\b/g) ?? []).filter(
    (name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)),
  );

/** What is wrong with a block, if anything. */
function trouble({ language, file, text }: (typeof blocks)[number]): string | undefined {
  if (file !== undefined) {
    if (!isRun(file)) return `${file} is run by no test`;
    if (!existsSync(path.join(root, file))) return `there is no ${file}`;
    const wrong = misquoted(text, readFile(file));
    return wrong === undefined ? undefined : `${file} does not have these lines:\n${wrong}`;
  }
  if (language === 'sh') return shellTrouble(text);
  if (language === '') {
    const unknown = unknownFiles(text);
    return unknown.length ? `there is no file ${unknown.join(', ')}` : undefined;
  }
  return `say which file it quotes, as in \`\`\`${language} file=docs/samples/…`;
}

describe('every fenced block', () => {
  test.each(pages.filter((page) => blocksOf(page).length))('%s', (page) => {
    const wrong = blocksOf(page).flatMap((block) => {
      const told = trouble(block);
      return told === undefined ? [] : [`${page}:${block.line}: ${told}`];
    });
    expect(wrong).toEqual([]);
  });

  test('and faults are found', () => {
    const page = [
      '```ts',
      'const origin = "none";',
      '```',
      '',
      '- in a list',
      '',
      '  ```ts file=docs/samples/nowhere.ts',
      '  const a = 1;',
      '  ```',
      '',
      '```ts file=tests/docs/pages.ts',
      'export const root = 1;',
      '```',
      '```sh',
      'pnpm fly',
      '```',
    ].join('\n');
    expect(blocksOf('planted.md', page).map((block) => trouble(block)?.split('\n')[0])).toEqual([
      'say which file it quotes, as in ```ts file=docs/samples/…',
      'there is no docs/samples/nowhere.ts',
      'tests/docs/pages.ts does not have these lines:',
      'there is no script fly',
    ]);
  });
});

describe('every sample', () => {
  const all = globSync('docs/samples/**/*.*', { cwd: root });
  const isTest = (file: string) => /\.test\.tsx?$/.test(file);
  const tests = all.filter(isTest);
  const samples = all.filter((file) => !isTest(file) && !file.endsWith('.d.ts'));
  /** Files that a file imports or reads by a relative address. */
  const named = (file: string) =>
    [...readFile(file).matchAll(/'(\.\.?\/[^']+)'/g)].map(({ 1: to = '' }) =>
      path.join(path.dirname(file), to),
    );

  test('is run by a test, by itself or through another sample', () => {
    const run = new Set<string>();
    const visit = (file: string) => {
      if (run.has(file) || !all.includes(file)) return;
      run.add(file);
      for (const next of named(file)) visit(next);
    };
    for (const file of tests) visit(file);
    // `staticFiles.test.ts` reads each of these.
    for (const file of all) if (/\.(css|html)$/.test(file)) visit(file);
    expect(samples.filter((file) => !run.has(file))).toEqual([]);
  });

  test('is quoted by a page, or needed by one that is', () => {
    const quoted = new Set(blocks.map(({ file }) => file));
    const needed = new Set(samples.filter((file) => quoted.has(file)).flatMap(named));
    const unused = samples.filter((file) => !quoted.has(file) && !needed.has(file));
    expect(unused).toEqual([]);
  });
});
