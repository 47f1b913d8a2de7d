/** Running other programs as a developer's own shell would. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

interface Options {
  cwd: string;
  env?: Record<string, string>;
}

/** What it printed. A failure is an error that holds both outputs. */
export function run(program: string, args: string[], options: Options): Promise<string> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...shellEnv(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
      else reject(new Error(`"${program} ${args.join(' ')}" failed in ${options.cwd}:\n\n${both}`));
    });
  });
}

export function runPnpm(args: string[], options: Options): Promise<string> {
  const [program, ...before] = pnpm();
  return run(program, [...before, ...args], options);
}

/** In a process group of its own, so that the server under pnpm ends with it. */
export function startPnpm(args: string[], options: Options): ChildProcess {
  const [program, ...before] = pnpm();
  return spawn(program, [...before, ...args], {
    cwd: options.cwd,
    env: { ...shellEnv(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

/** The pnpm that runs us, or else the one that this repository names. */
function pnpm(): [string, ...string[]] {
  const current = process.env.npm_execpath ?? '';
  if (/^pnpm(\.exe)?$/.test(path.basename(current))) return [current];
  if (/^pnpm\.[cm]?js$/.test(path.basename(current))) return [process.execPath, current];
  return ['npx', '-y', 'pnpm@12.21.0'];
}

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
