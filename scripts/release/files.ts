import { posix } from 'node:path';
import { run } from '../command.ts';
import type { Tarball } from './tarball.ts';

/** What the build makes of a module. */
const made = /\.(js|js\.map|d\.ts|d\.ts\.map)$/;

/** Every file of the package that git knows, by its path in the package. */
export async function tracked(name: Tarball['name']): Promise<Set<string>> {
  const listed = await run('git', ['ls-files', '-z', `packages/${name}`]);
  return new Set(listed.split('\0').map((file) => file.slice(`packages/${name}/`.length)));
}

/**
 * Files that nobody meant to publish: a source that git does not know, and a built module without
 * its source. What else there is, the list in `tests/release` tells.
 */
export function strays({ files }: Tarball, known: Set<string>): string[] {
  const own = new Set(['LICENSE', ...scripts]);
  return [...files.keys()]
    .filter((file) => {
      if (own.has(file)) return false;
      if (!file.startsWith('dist/')) return !known.has(file);
      const module = file.replace(made, '');
      if (module === file || module === 'dist/css') return false;
      const source = module.replace('dist/', 'src/');
      return !files.has(`${source}.ts`) && !files.has(`${source}.tsx`);
    })
    .map(
      (file) =>
        `${file}: ${file.startsWith('dist/') ? 'has no source' : 'git does not know it: add or remove it'}`,
    );
}

/** Bundled into one file, so no module of the same name stands beside it. */
const scripts = ['dist/before-paint.js'];

/**
 * The package's files as a list to read. What apps load by its name stands by itself; sources, which
 * git knows, and what the build makes of them are one line a folder, a component's being one kind.
 */
export function list({ files }: Tarball): string {
  const kinds = new Map<string, Set<string>>();
  for (const file of files.keys()) {
    const { dir, base } = posix.parse(file);
    const many = file.startsWith('src/') || made.test(file);
    const folder = dir.replace(/\/[A-Z]\w*$/, '/<Component>');
    const kind = many ? `${folder}/*` : file;
    const endings = kinds.get(kind) ?? new Set();
    if (many) endings.add(base.slice(base.indexOf('.')));
    kinds.set(kind, endings);
  }
  const lines = [...kinds].map(([kind, endings]) => [kind, ...[...endings].sort()].join(' '));
  return `${lines.sort().join('\n')}\n`;
}
