import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './pages.ts';

const { scripts, devDependencies, packageManager } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

/** What pnpm does itself. */
const own = new Set(['install', 'exec', 'pack', 'add', 'changeset']);

/** Options of pnpm's that have a value of their own. */
const filters = /^--filter\s+\S+$/;

/** What is wrong with a pnpm command, after `pnpm`. */
function pnpmTrouble(words: string[]): string | undefined {
  const [name = '', ...rest] = filters.test(words.slice(0, 2).join(' ')) ? words.slice(2) : words;
  if (name === 'exec' && rest[0] === 'node') {
    const file = rest[1] ?? '';
    return existsSync(path.join(root, file)) ? undefined : `there is no ${file}`;
  }
  return own.has(name) || name in scripts ? undefined : `there is no script ${name}`;
}

const galleyOptions = new Set(['--out', '--name', '--format', '--base', '--help']);

/** What is wrong with one line of a shell. */
function lineTrouble(line: string): string | undefined {
  const words = line.split(/\s+/);
  const [program, ...rest] = words;
  if (program === 'cd') return undefined;
  if (program === 'pnpm') return pnpmTrouble(rest);
  if (program === 'npx' && rest[0] === '-y') {
    const isOurs = rest[1] === packageManager;
    return isOurs ? pnpmTrouble(rest.slice(2)) : `${rest[1]} is not ${packageManager}`;
  }
  if (program === 'npx' && rest[0] === '@galley/react') {
    const unknown = words.filter((word) => word.startsWith('--') && !galleyOptions.has(word));
    return unknown.length || (rest[1] !== 'theme' && rest[1] !== '--help')
      ? `the command knows no ${unknown.join(', ') || rest[1]}`
      : undefined;
  }
  if (program === 'npm' && rest[0] === 'install') {
    const unknown = rest
      .slice(1)
      .filter((name) => name.startsWith('@') && !(name in devDependencies));
    return unknown.length ? `nothing here was tried with ${unknown.join(', ')}` : undefined;
  }
  return `nobody has checked "${line}"`;
}

/** What is wrong with the commands of a shell block: scripts and files that are not there. */
export function shellTrouble(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.replace(/(^|\s)#.*/, '').trim());
  return lines
    .filter(Boolean)
    .map(lineTrouble)
    .find((told) => told !== undefined);
}
