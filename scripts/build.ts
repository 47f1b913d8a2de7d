import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import manifestOfArticle from '../packages/article/package.json' with { type: 'json' };
import { vanillaExtract } from '../vite.config.ts';
import { componentStyles } from './componentStyles.ts';
import { writeDocs } from './docs/write.ts';
import { progress } from './progress.ts';
import { notices } from './release/licences.ts';
import { root } from './root.ts';

/** Vite's library mode: one module out for each module in, nothing minified, nothing inlined. */
function library(name: string, entries: string[], plugins: InlineConfig['plugins'] = []) {
  const folder = join(root, 'packages', name);
  return build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      target: 'es2022',
      minify: false,
      cssMinify: false,
      cssCodeSplit: true,
      sourcemap: true,
      lib: { entry: entries.map((entry) => join(folder, 'src', entry)), formats: ['es'] },
      rolldownOptions: {
        external: [/^react(-dom)?($|\/)/, /^@galley\/article/, /^zod/, /^parse5/, /^node:/],
        output: {
          preserveModules: true,
          preserveModulesRoot: join(folder, 'src'),
          entryFileNames: '[name].js',
        },
      },
    },
  });
}

/** A classic script that a page loads by its address: one file, minified, with nothing to import. */
function script(source: string, fileName: string) {
  const folder = join(root, 'packages/react');
  return build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: ['es2022', 'chrome111', 'safari16.4', 'firefox113'],
      minify: 'oxc',
      emptyOutDir: false,
      rolldownOptions: {
        input: join(folder, 'src', source),
        output: { format: 'iife', entryFileNames: fileName, dir: join(folder, 'dist') },
      },
    },
  });
}

function run(command: string, args: string[]) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const sources = (folder: string, ending: string) =>
  readdirSync(join(root, 'packages/react/src', folder))
    .filter((file) => file.endsWith(ending) && !file.includes('.test.'))
    .map((file) => join(folder, file));

const line = progress('parts built', 4);
for (const name of ['article', 'react']) {
  rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
}
// Each entry of the package names its own source.
const entriesOfArticle = Object.values(manifestOfArticle.exports).flatMap((entry) =>
  typeof entry === 'object' ? entry['@galley/source'].replace('./src/', '') : [],
);
line.at('@galley/article');
await library('article', entriesOfArticle);
line.step('@galley/article');
line.at('@galley/react');
const themes = sources('theme', '.css.ts').filter(
  (file) => !/contract|layers|schemes|scripts/.test(file),
);
const themeNames = themes.map((file) => basename(file, '.css.ts'));
const messages = ['messages', 'messages/dates', 'messages/calendars'].flatMap((folder) =>
  sources(folder, '.ts'),
);
await library(
  'react',
  [
    ...['index.ts', 'mount.ts', 'islands.ts', 'theme.ts', 'command.ts'],
    ...themes,
    ...themeNames.map((name) => `theme/${name}.ts`),
    ...messages,
  ],
  [vanillaExtract(), componentStyles(join(root, 'packages/react/src'), themes)],
);
await script('ReaderSettings/beforePaint.ts', 'before-paint.js');
line.step('@galley/react');
for (const name of ['article', 'react']) {
  line.at(`types of @galley/${name}`);
  run('tsc', ['-p', `packages/${name}/tsconfig.json`]);
  line.step(`types of @galley/${name}`);
}
line.end();
// Faces by script are plain CSS already.
cpSync(join(root, 'packages/react/src/fonts'), join(root, 'packages/react/dist/fonts'), {
  recursive: true,
});
// TypeScript asks for a type of what `import '….css'` gives: nothing.
writeFileSync(join(root, 'packages/react/dist/css.d.ts'), 'export {};\n');
writeFileSync(join(root, 'packages/react/dist/THIRD-PARTY.txt'), notices());
// Each theme as data, to begin another with.
for (const name of themeNames) {
  const dist = join(root, 'packages/react/dist');
  const data: Record<string, unknown> = await import(join(dist, `theme/${name}.js`));
  writeFileSync(join(dist, `themes/${name}.json`), `${JSON.stringify(data[name], null, 2)}\n`);
}
// For assistants and editors, of the declarations that stand there now.
writeDocs();
