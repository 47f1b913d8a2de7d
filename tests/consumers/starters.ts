/** The starters: how each is made, built and served, beside what apps.ts does for every app. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Starter {
  folder: string;
  /** A folder laid over it. */
  over?: string;
  react: 18 | 19;
  /** What else `build` is given: source maps tell which bytes are whose. */
  build?: string[];
  /** What pnpm runs to serve it; `PORT` and `HOST` are set as well. */
  serve(port: string): string[];
  /** Named in the table, with React. */
  framework?: string;
}

const host = '127.0.0.1';
const serveFolder = path.join(import.meta.dirname, 'serveFolder.js');

export const starters = {
  'starter-vite': {
    folder: 'starters/vite',
    react: 19,
    build: ['--sourcemap'],
    serve: (port) => ['run', 'preview', '--host', host, '--strictPort', '--port', port],
    framework: 'vite',
  },
  'starter-react-router': {
    folder: 'starters/react-router',
    react: 19,
    build: ['--sourcemapClient'],
    serve: () => ['run', 'start'],
    framework: 'react-router',
  },
  'starter-tanstack-start': {
    folder: 'starters/tanstack-start',
    react: 19,
    build: ['--sourcemap'],
    serve: (port) => ['run', 'start', '--host', host, '--port', port],
    framework: '@tanstack/react-start',
  },
  'starter-next': {
    folder: 'starters/next',
    react: 19,
    serve: (port) => ['run', 'start', '--hostname', host, '--port', port],
    framework: 'next',
  },
  'starter-next-export': {
    folder: 'starters/next',
    over: 'starters/next-export',
    react: 19,
    serve: (port) => ['exec', 'node', serveFolder, 'out', port],
    framework: 'next',
  },
  'starter-astro': {
    folder: 'starters/astro',
    react: 19,
    serve: (port) => ['run', 'preview', '--host', host, '--port', port],
    framework: 'astro',
  },
  'starter-node-19': { folder: 'starters/node', react: 19, serve: () => ['run', 'start'] },
  'starter-node-18': { folder: 'starters/node', react: 18, serve: () => ['run', 'start'] },
} as const satisfies Record<string, Starter>;

export type StarterName = keyof typeof starters;

/** What the starters' own readers copy by hand, and what pnpm alone has to be told. */
export async function fill(folder: string, { over }: Starter): Promise<void> {
  const from = (name: string) => path.join(import.meta.dirname, name);
  await cp(from('starters/story'), path.join(folder, 'story'), { recursive: true });
  if (over) await cp(from(over), folder, { recursive: true });
  await writeFile(
    path.join(folder, 'pnpm-workspace.yaml'),
    'packages: []\nallowBuilds:\n  esbuild: false\n  sharp: false\n',
  );
}

/** A framework and React, as they were installed. */
export async function versionsOf(folder: string, { framework }: Starter): Promise<string> {
  const names = framework ? [framework, 'react'] : ['react'];
  const named = names.map(async (name) => {
    const file = path.join(folder, 'node_modules', name, 'package.json');
    return `${name} ${JSON.parse(await readFile(file, 'utf8')).version}`;
  });
  return (await Promise.all(named)).join(', ');
}
