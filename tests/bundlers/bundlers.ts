/** The same lines of an app through each bundler: minified, production, React left out. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import webpack from 'webpack';
import { codeOf } from '../size/bundle.ts';

const react = path.join(import.meta.dirname, '../../packages/react');
const external = ['react', 'react-dom', 'react/jsx-runtime'];

/** What becomes of each piece of code, by its name. */
export type Bundled = Map<string, string>;
type Bundler = (entries: Map<string, string>) => Promise<Bundled>;

/** As Vite bundles. One after the other: entries that are built together share their modules. */
const rolldown: Bundler = async (entries) => {
  const bundled: Bundled = new Map();
  for (const [name, code] of entries) bundled.set(name, await codeOf(code));
  return bundled;
};

const esbuild: Bundler = (entries) =>
  within(entries, async (folder, files) => {
    await build({
      entryPoints: files,
      outdir: path.join(folder, 'out'),
      outExtension: { '.js': '.mjs' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      external,
      nodePaths: [path.join(react, '../../node_modules')],
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
  });

/** As Next bundles without Turbopack. */
const byWebpack: Bundler = (entries) =>
  within(entries, async (folder, files) => {
    const compiler = webpack({
      mode: 'production',
      target: ['web', 'es2022'],
      context: folder,
      entry: Object.fromEntries([...entries.keys()].map((name, at) => [name, files[at] as string])),
      experiments: { outputModule: true },
      output: {
        path: path.join(folder, 'out'),
        filename: '[name].mjs',
        module: true,
        library: { type: 'module' },
      },
      externalsType: 'module',
      externals: Object.fromEntries(external.map((name) => [name, name])),
      resolve: { modules: [path.join(react, '../../node_modules')], symlinks: true },
      performance: { hints: false },
    });
    if (!compiler) throw new Error('webpack made no compiler.');
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else compiler.close((failed) => (failed ? reject(failed) : resolve()));
      });
    });
  });

export const bundlers = { rolldown, esbuild, webpack: byWebpack };

/** Writes each entry to a file, has them bundled to `out`, and reads what is there. */
async function within(
  entries: Map<string, string>,
  bundle: (folder: string, files: string[]) => Promise<void>,
): Promise<Bundled> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-bundlers-'));
  try {
    const files = [...entries].map(([name, code]) => {
      const file = path.join(folder, `${name}.mjs`);
      writeFileSync(file, code);
      return file;
    });
    await bundle(folder, files);
    return new Map(
      [...entries.keys()].map((name) => [
        name,
        readFileSync(path.join(folder, 'out', `${name}.mjs`), 'utf8'),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
