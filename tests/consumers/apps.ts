/** The apps: copied out of the workspace, installed from the tarballs, built, served. */
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { runPnpm, startPnpm } from './command.ts';
import { everything } from './everything.ts';
import { fill, type Starter, starters } from './starters.ts';

const versions = {
  19: {
    react: '19.3.1',
    'react-dom': '19.3.1',
    '@types/react': '19.3.0',
    '@types/react-dom': '19.3.0',
  },
  18: {
    react: '18.3.1',
    'react-dom': '18.3.1',
    '@types/react': '18.3.8',
    '@types/react-dom': '18.3.7',
  },
};

const apps = {
  'node-19': { folder: 'node', react: 19 },
  'node-18': { folder: 'node', react: 18 },
  'vite-19': { folder: 'vite', react: 19 },
  'vite-18': { folder: 'vite', react: 18 },
  'newspaper-19': { folder: 'newspaper', react: 19 },
  'newspaper-18': { folder: 'newspaper', react: 18 },
  'next-19': { folder: 'next', react: 19 },
  'beside-19': { folder: 'beside', react: 19 },
  'critical-19': { folder: 'critical', react: 19 },
  'edge-19': { folder: 'edge', react: 19, beside: ['../bench/handwritten.tsx'] },
  ...starters,
} as const;

/** No framework tells its makers of us. */
const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };

export type AppName = keyof typeof apps;

export interface Running {
  folder: string;
  url: string;
  stop(): Promise<void>;
}

/** A built app's folder. Made once in a run: another worker that wants it waits for it. */
export async function prepare(name: AppName): Promise<string> {
  const folder = path.join(fromSetup('GALLEY_RUN'), name);
  const ready = path.join(folder, 'ready');
  const lock = `${folder}.lock`;
  for (;;) {
    if (existsSync(ready)) return folder;
    try {
      await mkdir(lock);
      break;
    } catch {
      // Another builds it; where that fails, this one tries for itself and says why.
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  try {
    if (!existsSync(ready)) await build(name, folder);
    await writeFile(ready, '');
    return folder;
  } finally {
    await rm(lock, { recursive: true });
  }
}

async function build(name: AppName, folder: string): Promise<void> {
  const app = apps[name];
  const starter: Starter | undefined = 'serve' in app ? app : undefined;
  await rm(folder, { recursive: true, force: true });
  await cp(path.join(import.meta.dirname, app.folder), folder, { recursive: true });
  if (starter) await fill(folder, starter);
  // The page that several of them show.
  else {
    const page = path.join(import.meta.dirname, 'page');
    await cp(page, path.join(folder, 'page'), { recursive: true });
    await writeFile(path.join(folder, 'page/everything.json'), JSON.stringify(everything));
  }
  for (const file of 'beside' in app ? app.beside : []) {
    await cp(path.join(import.meta.dirname, file), path.join(folder, path.basename(file)));
  }

  const manifestFile = path.join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  for (const [dependency, version] of Object.entries(versions[app.react])) {
    for (const group of ['dependencies', 'devDependencies']) {
      if (manifest[group]?.[dependency]) manifest[group][dependency] = version;
    }
  }
  await writeFile(manifestFile, JSON.stringify(manifest, null, 2));

  // An override also reaches what @galley/react itself asks for.
  await appendFile(
    path.join(folder, 'pnpm-workspace.yaml'),
    `overrides:
  "@galley/article": file:${fromSetup('GALLEY_ARTICLE')}
  "@galley/react": file:${fromSetup('GALLEY_REACT')}
`,
  );
  console.log(`${name}: installing`);
  await runPnpm(['install', '--prefer-offline', '--no-frozen-lockfile'], { cwd: folder });
  if (starter) await runPnpm(['exec', 'node', 'story/pictures.js'], { cwd: folder });
  console.log(`${name}: building`);
  const begun = performance.now();
  await runPnpm(['run', 'build', ...(starter?.build ?? [])], { cwd: folder, env: quiet });
  const seconds = (performance.now() - begun) / 1000;
  // After the build, which writes some of the types.
  if (manifest.scripts.types) await runPnpm(['run', 'types'], { cwd: folder, env: quiet });
  await writeFile(path.join(folder, 'seconds'), seconds.toFixed(1));
}

export async function start(name: AppName): Promise<Running> {
  const folder = await prepare(name);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const app = apps[name];
  const serve = 'serve' in app ? app.serve(String(port)) : ['run', 'serve', '--port', String(port)];
  const env = { ...quiet, PORT: String(port), HOST: '127.0.0.1' };
  const server = startPnpm(serve, { cwd: folder, env });
  let printed = '';
  server.stdout?.on('data', (text) => {
    printed += text;
  });
  server.stderr?.on('data', (text) => {
    printed += text;
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const kill = () => {
    if (server.pid && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
  };
  process.once('exit', kill);

  for (const deadline = Date.now() + 30_000; !(await answers(url)); ) {
    if (server.exitCode !== null || Date.now() > deadline) {
      kill();
      throw new Error(`The server of ${name} does not answer at ${url}:\n\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    folder,
    url,
    async stop() {
      process.removeListener('exit', kill);
      kill();
      await ended;
    },
  };
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('No free port on 127.0.0.1.'));
      });
    });
  });
}

/** Set by setup.ts; the workers inherit it. */
export function fromSetup(name: 'GALLEY_RUN' | 'GALLEY_ARTICLE' | 'GALLEY_REACT'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: setup.ts found no tarball for it.`);
  return value;
}
