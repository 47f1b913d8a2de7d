/** What an app's own build would make of a few lines that import the built packages. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const react = path.join(import.meta.dirname, '../../packages/react');
// Node's own reading of the packages' exports: the built files, never a condition of ours.
const published = createRequire(path.join(react, 'package.json'));

interface Changed {
  mode?: 'production' | 'development';
  plugins?: Plugin[];
}

/** The files of the minified production bundle. React itself is left out. */
async function bundle(code: string, { mode = 'production', plugins = [] }: Changed = {}) {
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    mode,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    plugins: [entry(code), ...plugins],
    build: {
      write: false,
      // The oldest browsers that the library names.
      target: ['es2022', 'chrome111', 'safari16.4', 'firefox113'],
      minify: 'oxc',
      rolldownOptions: {
        input: 'entry',
        external: /^react(-dom)?($|\/jsx-runtime$|\/server$)/,
        preserveEntrySignatures: 'strict',
        // Islands are weighed here, not run: what "use client" says is for the app's own bundler.
        onLog(level, log, print) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
        },
      },
    },
  });
  if (!('output' in built)) throw new Error('Vite made no single build.');
  return built.output;
}

/** The modules whose code the bundle holds, by their paths. */
export async function modulesOf(code: string): Promise<string[]> {
  const files = await bundle(code);
  return files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** The code of the bundle, in one text. */
export async function codeOf(code: string, changed?: Changed): Promise<string> {
  const files = await bundle(code, changed);
  return files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}

/** Bytes of the bundle after gzip. */
export async function gzipSize(code: string, kind: 'js' | 'css'): Promise<number> {
  const files = await bundle(code);
  const texts = files.flatMap((file) => {
    if (kind === 'js') return file.type === 'chunk' ? [file.code] : [];
    return file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : [];
  });
  return gzipSync(texts.join('\n'), { level: 9 }).length;
}

/** `@galley/…` is what apps may import; `react/internal/…` a module of the build, to subtract. */
function entry(code: string): Plugin {
  return {
    name: 'entry',
    enforce: 'pre',
    resolveId(id) {
      if (id === 'entry') return id;
      if (id.startsWith('@galley/')) return published.resolve(id);
      if (id.startsWith('react/internal/')) return path.join(react, 'dist', id.slice(6));
      return undefined;
    },
    load: (id) => (id === 'entry' ? code : undefined),
  };
}
