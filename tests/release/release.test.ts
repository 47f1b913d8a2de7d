/** The dry run of a release, and faults planted in what it packed: each has to be caught. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/command.ts';
import { tooLarge, unlisted, untrue } from '../../scripts/release/checks.ts';
import { strays, tracked } from '../../scripts/release/files.ts';
import { leaks, maps } from '../../scripts/release/leaks.ts';
import { licensed, refused } from '../../scripts/release/licences.ts';
import { lint } from '../../scripts/release/published.ts';
import { read, type Tarball } from '../../scripts/release/tarball.ts';
import { root } from '../../scripts/root.ts';

const folder = join(root, 'test-results/release');
let printed = '';
let react: Tarball;

beforeAll(async () => {
  if (!existsSync(join(root, 'packages/react/dist/index.js'))) {
    throw new Error('The packages are not built. Run "pnpm build".');
  }
  printed = await run(process.execPath, ['scripts/release.ts', '--dry-run', '--built']);
  react = read(folder).find(({ name }) => name === 'react') as Tarball;
}, 120_000);

test('the dry run says what would go out, and publishes nothing', () => {
  expect(printed).not.toContain('✗');
  expect(printed.match(/^[✓!]/gm)).toHaveLength(14);
  // A release would fail of it; where there is no public repository, a dry run cannot know more.
  for (const warning of printed.match(/^!.*/gm) ?? []) expect(warning).toContain('provenance');
  expect(printed).toMatch(/@galley\/article \d+\.\d+\.\d+.*: \d+ files, [\d,]+ bytes/);
  expect(printed).toMatch(/@galley\/react \d+\.\d+\.\d+.*: \d+ files, [\d,]+ bytes/);
  expect(printed).toContain('Would go out as "');
});

describe('planted in the package', () => {
  const plant = (path: string, content: string): Tarball => ({
    ...react,
    files: new Map([...react.files, [path, Buffer.from(content)]]),
  });

  test.each([
    { path: 'dist/Byline/scratch.js', problem: 'has no source' },
    { path: 'src/Byline/scratch.ts', problem: 'git does not know it' },
    { path: '.env', problem: 'git does not know it' },
  ])('a stray $path', async ({ path, problem }) => {
    const known = await tracked('react');
    expect(strays(react, known)).toEqual([]);
    expect(strays(plant(path, 'x'), known).join()).toContain(`${path}: ${problem}`);
  });

  test.each(['dist/notes.txt', 'dist/fonts/face.woff2', 'src/Byline/Byline.test.tsx'])(
    '%s, which is on no list',
    (path) => {
      expect(unlisted(react)).toEqual([]);
      expect(unlisted(plant(path, 'x'))).not.toEqual([]);
    },
  );

  test('a file that the list has, but the package has lost', () => {
    const files = new Map(react.files);
    files.delete('dist/themes/wire.css');
    expect(unlisted({ ...react, files })).toEqual([
      'dist/themes/wire.css: only in tests/release/react.files.txt',
    ]);
  });

  test('exports that lead nowhere', async () => {
    const manifest = JSON.parse(react.files.get('package.json')?.toString() ?? '');
    manifest.exports['.'].default = './dist/main.js';
    const found = await lint(plant('package.json', JSON.stringify(manifest)));
    expect(found.join()).toContain('dist/main.js');
  });

  test.each([
    ['a folder of a home', 'const from = "/home/jo/galley/packages"'],
    ['the checkout', `// ${root}/packages`],
    ['a file address', 'import "file:///srv/galley/a.js"'],
    ['an address of its network', 'fetch("http://192.168.1.7/a")'],
    ['the registry', 'https://npm.example.com/@galley/react/-/react-1.0.0.tgz'],
  ])('%s', (_, written) => {
    const registry = 'https://npm.example.com/';
    expect(leaks(react, registry)).toEqual([]);
    expect(leaks(plant('dist/Byline/Byline.js', written), registry)).not.toEqual([]);
  });

  test.each([
    ['of a source that is not there', { sources: ['../../src/Byline/Byline.tsx', '../x.ts'] }],
    ['that leads out of the package', { sources: ['../../../../secret/x.ts'] }],
    ['of another text', { sources: ['../../src/Byline/Byline.tsx'], sourcesContent: ['x'] }],
    ['of nothing', { sources: [] }],
  ])('a source map %s', (_, map) => {
    expect(maps(react)).toEqual([]);
    expect(maps(plant('dist/Byline/Byline.js.map', JSON.stringify(map)))).toHaveLength(1);
  });

  test('words that a release makes untrue', () => {
    expect(untrue(react)).toEqual([]);
    const planted = plant('README.md', 'The packages are not on npm\nyet: pack them.');
    expect(untrue(planted)).toEqual(['README.md: says "not on npm yet"']);
  });

  test('too many bytes', () => {
    expect(tooLarge(react)).toEqual([]);
    expect(tooLarge({ ...react, bytes: 2_000_000 })).toHaveLength(1);
  });
});

test('a licence that is on no list', async () => {
  const all = await licensed();
  expect(refused(all)).toEqual([]);
  expect(all.filter(({ as }) => as === 'data').length).toBeGreaterThan(0);
  expect(refused([...all, { name: 'x', licence: 'GPL-3.0', as: 'dependency' }])).toHaveLength(1);
  expect(refused([...all, { name: 'x', licence: 'Unknown', as: 'dependency' }])).toHaveLength(1);
  // Fit for a face that an app chooses to install, not for code.
  expect(refused([{ name: 'x', licence: 'OFL-1.1', as: 'dependency' }])).toHaveLength(1);
});
