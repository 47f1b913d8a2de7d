import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './root.ts';

/** What a program printed. A failure is an error that holds all of it. */
export async function run(program: string, args: string[], cwd = root): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, {
      cwd,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`"${program} ${args.join(' ')}" failed:\n${stdout ?? ''}${stderr ?? error}`);
  }
}

/** A program of this repository's dependencies. */
export const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** The pnpm that runs us, or else the one that this repository names. */
export function pnpm(args: string[], cwd = root): Promise<string> {
  const current = process.env.npm_execpath ?? '';
  if (/[\\/]pnpm(\.exe)?$/.test(current)) return run(current, args, cwd);
  if (/[\\/]pnpm\.[cm]?js$/.test(current)) return run(process.execPath, [current, ...args], cwd);
  return run('npx', ['-y', 'pnpm@12.21.0', ...args], cwd);
}
