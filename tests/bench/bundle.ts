/** Production builds of the benchmark's own files, as an app's bundler would make them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

export const root = join(import.meta.dirname, '../..');
export const out = join(root, 'node_modules/.cache/galley/bench');

export function bundle(config: InlineConfig['build'], external: boolean) {
  mkdirSync(out, { recursive: true });
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: out, emptyOutDir: false, target: 'es2022', ...config },
    resolve: { conditions: ['module', 'browser', 'import', 'default'] },
    ssr: external
      ? { external: ['react', 'react-dom'], noExternal: [/^@galley/] }
      : { noExternal: true },
  });
}

/** Builds one of this folder's files for Node. */
export const bundleForNode = (file: string) =>
  bundle({ ssr: join(import.meta.dirname, file), minify: false }, true);

/** What a built file prints, as JSON, in a process of its own. */
export function print<Printed>(file: string, ...words: string[]): Printed {
  const env = { ...process.env, NODE_ENV: 'production' };
  const printed = execFileSync('node', ['--expose-gc', join(out, file), ...words], {
    env,
    cwd: root,
  });
  return JSON.parse(printed.toString());
}
