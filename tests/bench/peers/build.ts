/** One peer's story, as its app's bundler would make it: for Node, and for the browser. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { build, type InlineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
// The built packages of this repository, as an app would find them.
const published = createRequire(join(here, '../../../packages/react/package.json'));

const peer = (folder: string): Plugin => ({
  name: 'peer',
  enforce: 'pre',
  resolveId(id) {
    if (id === './peer' || id === 'peer') return join(here, folder, 'article.jsx');
    return id.startsWith('@galley/') ? published.resolve(id) : undefined;
  },
});

const config = (folder: string): InlineConfig => ({
  root: join(here, folder),
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'error',
  mode: 'production',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Braid ships its styles as vanilla-extract's sources.
  plugins: [peer(folder), ...(folder === 'braid' ? [vanillaExtractPlugin()] : [])],
});

export const builtFor = (folder: string) =>
  join(here, folder, 'node_modules/.cache/bench/measure.js');

export async function buildForNode(folder: string): Promise<void> {
  await build({
    ...config(folder),
    ssr: { external: ['react', 'react-dom'], noExternal: true },
    build: {
      ssr: join(here, 'measure.jsx'),
      target: 'es2022',
      minify: false,
      outDir: join(here, folder, 'node_modules/.cache/bench'),
    },
  });
}

/** What its page would load, hydrated: bytes after gzip, React left out. */
export async function clientBytes(folder: string): Promise<{ js: number; css: number }> {
  const built = await build({
    ...config(folder),
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(here, folder, 'article.jsx'),
        external: /^react(-dom)?($|\/)/,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  if (!('output' in built)) throw new Error('Vite made no single build.');
  const gzip = (texts: (string | Uint8Array)[]) =>
    texts.length ? gzipSync(texts.join('\n'), { level: 9 }).length : 0;
  return {
    js: gzip(built.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))),
    css: gzip(
      built.output.flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : [],
      ),
    ),
  };
}
