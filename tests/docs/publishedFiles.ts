import { existsSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const root = path.join(import.meta.dirname, '../..');
const source = path.join(root, 'packages/react/src');
const require = createRequire(import.meta.url);

const kebab = (name: string) => name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** The style sheets that the build makes, by the names under which apps import them. */
export const sheets = new Set([
  ...['styles', 'styles.unlayered', 'basic', 'scripts'],
  ...globSync('*/[A-Z]*.css.ts', { cwd: source }).map((file) =>
    kebab(path.basename(file, '.css.ts')),
  ),
  ...['broadsheet', 'magazine', 'tabloid', 'wire'].map((name) => `themes/${name}`),
  ...globSync('fonts/*.css', { cwd: source }).map((file) => file.replace('.css', '')),
]);

const theme = /^@galley\/react\/themes\/(\w+)\.json$/;
const ours = /^@galley\/react\/(.+)\.css$/;

/**
 * Lets samples import what only a build makes, with no build: a style sheet is empty, provided that
 * there is one of its name; a theme's data comes from its source.
 */
export function publishedFiles(): Plugin {
  return {
    name: 'galley-published-files',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (!importer.includes('/docs/samples/')) return undefined;
      const [, name] = theme.exec(id) ?? [];
      if (name) return `\0theme:${name}`;
      if (!id.endsWith('.css')) return undefined;
      const [, sheet] = ours.exec(id) ?? [];
      if (sheet ? !sheets.has(sheet) : !id.startsWith('.') && !existsSync(require.resolve(id)))
        throw new Error(`${importer}: there is no ${id}.`);
      return `\0empty:${id.replace('.css', '')}`;
    },
    load(id) {
      if (id.startsWith('\0empty:')) return '';
      if (!id.startsWith('\0theme:')) return undefined;
      const name = id.slice('\0theme:'.length);
      return `export { ${name} as default } from '${source}/theme/${name}.ts';`;
    },
  };
}
