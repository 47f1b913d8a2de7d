import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../command.ts';
import { root } from '../root.ts';

const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** What is public, as text: the types, class names, custom properties. */
const reports = ['article.api.md', 'react.api.md', 'classes.txt', 'properties.txt'];

/** The version that was released last, as its tag says; none before the first release. */
export async function lastRelease(folder = root): Promise<string | undefined> {
  const tags = await run('git', ['tag', '--list', '@galley/react@*', '--sort=-v:refname'], {
    cwd: folder,
  });
  // A candidate such as 2.0.0-next.1 is no release to measure by.
  return tags
    .split('\n')
    .map((tag) => tag.slice('@galley/react@'.length))
    .find((version) => /^\d+\.\d+\.\d+$/.test(version));
}

/** Changes of what is public since the last release that the bump does not announce. */
export async function unannounced(bump: Bump, folder = root): Promise<string[]> {
  const released = await lastRelease(folder);
  if (!released)
    return bump === 'none' ? ['There is no release yet, and nothing says what it is.'] : [];
  const found: string[] = [];
  for (const report of reports) {
    const path = `tests/api/${report}`;
    const before = await run('git', ['show', `@galley/react@${released}:${path}`], {
      cwd: folder,
    }).catch(() => '');
    const after = readFileSync(join(folder, path), 'utf8');
    const { needs, lines } = change(before, after);
    // Before 1.0.0 a minor version may break, as semantic versioning has it.
    const least = needs === 'major' && released.startsWith('0.') ? 'minor' : needs;
    if (bumps.indexOf(bump) >= bumps.indexOf(least)) continue;
    found.push(
      `${path} differs from ${released}, and needs a changeset of at least "${least}", not "${bump}":`,
      ...lines.slice(0, 10).map((line) => `    ${line}`),
    );
  }
  return found;
}

/** How large a change of a report is: a name that is gone breaks an app, another line may add to it. */
export function change(before: string, after: string): { needs: Bump; lines: string[] } {
  const [old, now] = [count(before), count(after)];
  const gone = difference(old, now);
  const come = difference(now, old);
  const lines = [...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)];
  if (!lines.length) return { needs: 'none', lines };
  const names = new Set(come.map(named));
  return { needs: gone.every((line) => names.has(named(line))) ? 'minor' : 'major', lines };
}

/** A line up to its type: a name, and whether it may be left out. */
const named = (line: string) => line.split(/[:=({]/, 1)[0]?.trim();

function count(report: string): Map<string, number> {
  const lines = new Map<string, number>();
  for (const line of report.split('\n')) {
    if (/\w/.test(line)) lines.set(line.trim(), (lines.get(line.trim()) ?? 0) + 1);
  }
  return lines;
}

const difference = (some: Map<string, number>, others: Map<string, number>) =>
  [...some].filter(([line, times]) => times > (others.get(line) ?? 0)).map(([line]) => line);
