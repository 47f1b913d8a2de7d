/** Running other programs. */
import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { root } from './root.ts';

export interface Options {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** What a program printed. A failure is an error that holds both of its outputs. */
export function run(
  program: string,
  args: string[],
  { cwd = root, env = process.env }: Options = {},
): Promise<string> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let both = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    both += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    both += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`"${program} ${args.join(' ')}" failed in ${cwd}:\n\n${both}`));
    });
  });
}

/** A program of this repository's dependencies. */
export const bin = (name: string) => join(root, 'node_modules/.bin', name);

export function pnpm(args: string[], options?: Options): Promise<string> {
  const [program, ...before] = pnpmCommand();
  return run(program, [...before, ...args], options);
}

/** The pnpm that runs us, or else the one that this repository names. */
export function pnpmCommand(): [string, ...string[]] {
  const current = process.env.npm_execpath ?? '';
  if (/^pnpm(\.exe)?$/.test(basename(current))) return [current];
  if (/^pnpm\.[cm]?js$/.test(basename(current))) return [process.execPath, current];
  return ['npx', '-y', 'pnpm@12.21.0'];
}
