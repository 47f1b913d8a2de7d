/** Installs the peers, measures each, and writes the table and the chart of the docs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { progress } from '../../../scripts/progress.ts';
import { grid } from '../../size/table.ts';
import type { Comparison } from '../measure.ts';
import { buildForNode, builtFor, clientBytes } from './build.ts';
import { chart } from './chart.ts';
import { type Peer, peers, versionsOf } from './peers.ts';

const here = import.meta.dirname;
const docs = join(here, '../../../docs/performance');

export interface Measured extends Comparison {
  peer: Peer;
  versions: string;
  react: string;
  /** Characters of its HTML. */
  html: number;
  js: number;
  css: number;
}

/** What could not be measured, and why. */
export interface Failed {
  peer: Peer;
  versions: string;
  error: string;
}

const folderOf = ({ folder }: Peer) => join(here, folder);

function install(): void {
  const words = ['-y', 'pnpm@12.21.0', 'install', '--no-lockfile', '--reporter=append-only'];
  const { status, stderr } = spawnSync('npx', words, { cwd: here, encoding: 'utf8' });
  // What came is measured all the same; what did not says so below.
  if (status !== 0) console.error(`Not all peers were installed:\n${stderr}`);
}

/** A process of its own, thrice: the middle one of their ratios. */
function time(peer: Peer): Comparison & { react: string; html: number } {
  const runs = Array.from({ length: 3 }, () => {
    const { stdout, stderr, status } = spawnSync('node', [builtFor(peer.folder)], {
      cwd: folderOf(peer),
      env: { ...process.env, NODE_ENV: 'production' },
      encoding: 'utf8',
    });
    const line = stdout.split('\n').find((text) => text.startsWith('peer: '));
    if (status !== 0 || !line) {
      const said = /\w*Error:.*/.exec(stderr)?.[0] ?? stderr.trim().split('\n').at(-1);
      throw new Error(said ?? 'It printed nothing.');
    }
    return JSON.parse(line.slice('peer: '.length));
  });
  return runs.sort((one, other) => one.ratio - other.ratio)[1];
}

async function measure(peer: Peer): Promise<Measured | Failed> {
  const versions = versionsOf(peer);
  try {
    await buildForNode(peer.folder);
    return { peer, versions, ...time(peer), ...(await clientBytes(peer.folder)) };
  } catch (error) {
    return { peer, versions, error: String(error instanceof Error ? error.message : error) };
  }
}

const kilobytes = (bytes: number) => (bytes ? `${(bytes / 1024).toFixed(1)} KB` : 'none');

const columns = [
  'library',
  'version',
  'React',
  'times by hand',
  'a render',
  'HTML',
  'JavaScript, gzip',
  'CSS, gzip',
];

function table(measured: Measured[], failed: Failed[], when: string): string {
  const rows = measured.map(({ peer, versions, react, ratio, ours, html, js, css }) => [
    peer.title,
    versions,
    react,
    ratio.toFixed(2),
    `${ours.toFixed(2)} ms`,
    kilobytes(html),
    kilobytes(js),
    kilobytes(css),
  ]);
  const missing = failed.map(
    ({ peer, versions, error }) =>
      `- **${peer.title}** ${versions} could not be measured: ${error.split('\n')[0]}`,
  );
  return [`<!-- Written by "pnpm bench --peers". -->`, when, grid(columns, rows, 3), ...missing]
    .join('\n\n')
    .concat('\n');
}

export async function comparePeers(): Promise<void> {
  console.log('Installing the peers, in tests/bench/peers');
  install();
  const line = progress('libraries measured', peers.length, 0);
  const results: (Measured | Failed)[] = [];
  for (const peer of peers) {
    line.at(peer.title);
    results.push(await measure(peer));
    line.step(peer.title);
  }
  line.end();
  const measured = results
    .filter((result): result is Measured => 'ratio' in result)
    .sort((one, other) => one.ratio - other.ratio);
  const failed = results.filter((result): result is Failed => 'error' in result);
  console.table(
    measured.map(({ peer, versions, react, ratio, ours, theirs, html, js, css }) => ({
      library: peer.title,
      version: versions,
      React: react,
      'times by hand': ratio.toFixed(2),
      ms: ours.toFixed(3),
      'by hand, ms': theirs.toFixed(3),
      HTML: html,
      'JavaScript, gzip': js,
      'CSS, gzip': css,
    })),
  );
  for (const { peer, error } of failed) console.error(`${peer.title}: ${error}`);
  const day = new Date().toISOString().slice(0, 10);
  const when = `Measured on ${day} with Node ${process.versions.node} on ${cpus().length} processors: the middle of three processes, each 201 rounds in turns with the same story by hand.`;
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(docs, 'peers.md'), table(measured, failed, when));
  writeFileSync(join(docs, 'peers.svg'), chart(measured, day));
  console.log('docs/performance/peers.md and peers.svg written');
  if (!measured.length) process.exitCode = 1;
}
