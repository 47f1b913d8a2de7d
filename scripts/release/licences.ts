import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from '../command.ts';
import { root } from '../root.ts';

/** Licences under which a newsroom can ship what it gets. Any other needs a decision first. */
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0'];
/** Data under these is generated into our files; their text goes along. */
const allowedForData = ['Unicode-3.0', 'Unicode-DFS-2016'];
/** An app installs a face by its own choice; our style sheets only name it. */
const allowedForFaces = ['OFL-1.1', 'Apache-2.0'];

export interface Licensed {
  name: string;
  licence: string;
  /** Installed with our packages, generated into them, or named by them. */
  as: 'dependency' | 'data' | 'face';
}

/** What does not stand under one of the licences for its kind. */
export function refused(all: Licensed[]): string[] {
  const lists = { dependency: allowed, data: allowedForData, face: allowedForFaces };
  return all
    .filter(({ as, licence }) => !lists[as].includes(licence))
    .map(({ name, licence }) => `${name}: the licence ${licence} is not on the list`);
}

/** Everything of others that our packages install, hold or name. */
export async function licensed(): Promise<Licensed[]> {
  const ours = names.flatMap((name) => ['--filter', name]);
  const found: Record<string, { name: string }[]> = JSON.parse(
    await pnpm(['licenses', 'list', '--prod', '--json', ...ours]),
  );
  const dependencies = Object.entries(found).flatMap(([licence, packages]) =>
    packages.map(({ name }): Licensed => ({ name, licence, as: 'dependency' })),
  );
  if (!dependencies.some(({ name }) => name === 'zod')) {
    throw new Error('pnpm did not list zod among the dependencies: the check has lost its object.');
  }
  const own = (as: Licensed['as'], pattern: RegExp): Licensed[] =>
    developed(pattern).map((name) => ({ name, licence: manifest(name).license, as }));
  return [...dependencies, ...own('data', /^cldr-/), ...own('face', /^@fontsource/)];
}

const names = ['@galley/article', '@galley/react'];

/** What goes along with data of others that is in `@galley/react`. */
export function notices(): string {
  const packages = developed(/^cldr-/);
  const texts = new Map<string, string[]>();
  for (const name of packages) {
    const file = join(root, 'node_modules', name, 'LICENSE');
    if (!existsSync(file)) throw new Error(`${name} has no file LICENSE to hand on.`);
    const text = readFileSync(file, 'utf8').trim();
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${manifest(name).version}`]);
  }
  const parts = [...texts].map(
    ([text, from]) => `${'-'.repeat(80)}\nFrom ${from.join(', ')}:\n\n${text}\n`,
  );
  return `The months, days, lists, plurals and zones in dist/messages and dist/internal are generated from the
Unicode Common Locale Data Repository, under the licences below.

${parts.join('\n')}`;
}

function developed(pattern: RegExp): string[] {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(devDependencies).filter((name) => pattern.test(name));
}

function manifest(name: string): { license: string; version: string } {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
}
