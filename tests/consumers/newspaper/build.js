/** Bundles the page for Node, which reads no JSX, and its behaviours for the browser. */
import { build } from 'esbuild';

const common = { bundle: true, format: 'esm', logLevel: 'warning', outdir: 'built' };

await build({
  ...common,
  entryPoints: ['page/SamplePage.tsx'],
  platform: 'node',
  packages: 'external',
  jsx: 'automatic',
});
await build({
  ...common,
  entryPoints: ['page/start.ts', 'page/video.ts'],
  minify: true,
  target: ['chrome111', 'safari16.4', 'firefox113'],
  define: { 'process.env.NODE_ENV': '"production"' },
});
