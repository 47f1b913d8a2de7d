/** Bundles the worker, its twin for the load test and one that breaks; lays out the site's files. */
import { createHash } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const common = { bundle: true, minify: true, logLevel: 'warning', write: false };

/** The worker as one module. `parts` stands in for src/parts.tsx. */
async function worker(outfile, parts) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/worker.tsx'],
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['workerd', 'worker', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: parts && [
      {
        name: 'parts',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\/parts\.tsx$/ }, () => ({ path: path.resolve(parts) })),
      },
    ],
  });
  const [{ text }] = outputFiles;
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  await writeFile(outfile, text.replace('__BUILD__', hash));
}

await mkdir('built', { recursive: true });
await worker('built/worker.js');
await worker('built/by-hand.js', 'load/parts.tsx');
await worker('built/broken.js', 'broken/parts.tsx');

await mkdir('public', { recursive: true });
const css = await build({ ...common, entryPoints: ['src/page.css'] });
await writeFile('public/page.css', css.outputFiles[0].text);
const pictures = new URL('.', import.meta.resolve('@galley/article/sample/images/any'));
await cp(pictures, 'public/galley-sample', { recursive: true });
