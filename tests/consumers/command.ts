/** Running other programs as a developer's own shell would. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import * as command from '../../scripts/command.ts';

interface Options {
  cwd: string;
  env?: Record<string, string>;
}

/** What it printed. A failure is an error that holds both outputs. */
export const run = (program: string, args: string[], options: Options): Promise<string> =>
  command.run(program, args, asIn(options));

export const runPnpm = (args: string[], options: Options): Promise<string> =>
  command.pnpm(args, asIn(options));

/** In a process group of its own, so that the server under pnpm ends with it. */
export function startPnpm(args: string[], options: Options): ChildProcess {
  const [program, ...before] = command.pnpmCommand();
  return spawn(program, [...before, ...args], {
    ...asIn(options),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

const asIn = ({ cwd, env }: Options) => ({ cwd, env: { ...shellEnv(), ...env } });

/**
 * Without what pnpm, Node and the test runner set for this repository, and with this Node first.
 * The user's own settings of the package manager stay.
 */
function shellEnv(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (/^(npm_(?!config_)|pnpm_|npm_config_user_agent$)/i.test(name)) continue;
    if (/^(NODE|NODE_ENV|NODE_PATH|INIT_CWD|FORCE_COLOR|TZ|LANG|LC_ALL)$/.test(name)) continue;
    env[name] = value;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  env.PATH = [
    path.dirname(process.execPath),
    ...folders.filter((folder) => !folder.endsWith(path.join('node_modules', '.bin'))),
  ].join(path.delimiter);
  return env;
}
