/** A build for each neighbour, with the tools that its users have and no other. */
import { cp, writeFile } from 'node:fs/promises';
import tailwind4 from '@tailwindcss/vite';
import tailwind3 from 'tailwindcss-3';
import { build } from 'vite';

const neighbours = {
  // Nobody, to compare with.
  none: {},
  'none-unlayered': {},
  'tailwind-4': { plugins: [tailwind4()] },
  'tailwind-3': {
    css: { postcss: { plugins: [tailwind3({ content: ['src/tailwind-3.tsx'] })] } },
  },
  'css-modules': {},
  bootstrap: {},
  'bootstrap-layered': {},
};

for (const [name, config] of Object.entries(neighbours)) {
  const page = `${name}.html`;
  await writeFile(
    page,
    `<!doctype html>
<html lang="en-IN" data-galley-theme="broadsheet">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>The Daily Galley</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/src/${name}.tsx"></script>
  </body>
</html>
`,
  );
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    base: `/${name}/`,
    build: { outDir: `dist/${name}`, rolldownOptions: { input: page } },
  });
}

const pictures = new URL('.', import.meta.resolve('@galley/article/sample/images/any'));
await cp(pictures, 'dist/galley-sample', { recursive: true });
