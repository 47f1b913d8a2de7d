/** Everything that has a budget, by groups, and what it weighs in the build. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import bounds from './bounds.json' with { type: 'json' };
import budgets from './budgets.json' with { type: 'json' };
import { gzipSize } from './bundle.ts';

export const dist = path.join(import.meta.dirname, '../../packages/react/dist');

export interface Part {
  group: 'components' | 'islands' | 'styles' | 'themes' | 'locales' | 'adapters' | 'whole';
  name: string;
  floor: number;
  ceiling: number;
  /** The app's import, of code or of style sheets, or the file that a page loads. */
  code?: string | undefined;
  css?: string | undefined;
  file?: string | undefined;
  /** What it shares with others, and is not charged for. */
  beyond?: string | undefined;
}

/** One component, one island, or more than that. */
function groupOf({ name, code = '' }: { name: string; code?: string }): Part['group'] {
  if (name.startsWith('island')) return 'islands';
  if (name.startsWith('@galley/article')) return 'adapters';
  return /^export { [A-Z]\w+ } from '@galley\/react'$/.test(code) ? 'components' : 'whole';
}

const bounded = (
  group: Part['group'],
  rows: Record<string, number[]>,
  part: (name: string) => Pick<Part, 'code' | 'css' | 'beyond'>,
): Part[] =>
  Object.entries(rows).map(([name, [floor = 0, ceiling = 0]]) => ({
    group,
    name,
    floor,
    ceiling,
    ...part(name),
  }));

const everyPart = "import '@galley/react/styles.css'";

export const parts: Part[] = [
  ...budgets.map((budget) => ({ group: groupOf(budget), ...budget })),
  ...bounded('styles', bounds.styles, (name) => ({ css: `import '@galley/react/${name}.css'` })),
  ...bounded('themes', bounds.themes, (name) => ({
    css: `import '@galley/react/themes/${name}.css'`,
    beyond: everyPart,
  })),
  ...bounded('locales', bounds.locales, (name) => ({
    code: `export * from '@galley/react/messages/${name}'`,
  })),
];

/** What the build has of each, whether it has a budget or not. */
export function built() {
  if (!existsSync(path.join(dist, 'index.js'))) {
    throw new Error('The packages are not built. Run "pnpm build".');
  }
  const files = (folder: string, ending: string) =>
    readdirSync(path.join(dist, folder))
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length));
  return {
    styles: files('.', '.css'),
    themes: files('themes', '.css'),
    // What the package gives no path to is no locale.
    locales: files('messages', '.js').filter((name) => !unpublished.has(`./messages/${name}`)),
  };
}

const manifest = JSON.parse(readFileSync(path.join(dist, '../package.json'), 'utf8'));
const unpublished = new Set(
  Object.keys(manifest.exports).filter((entry) => manifest.exports[entry] === null),
);

/** Bytes after gzip, in an app's bundle and of its own. */
export async function weigh({ code, css, file, beyond }: Part): Promise<number> {
  // As it is published: a page loads it by its address, and no bundler sees it.
  if (file) return gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
  const kind = css ? 'css' : 'js';
  const all = await gzipSize(`${beyond ?? ''};${code ?? css}`, kind);
  return all - (beyond ? await gzipSize(beyond, kind) : 0);
}
