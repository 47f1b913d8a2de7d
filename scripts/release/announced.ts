import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../command.ts';
import { root } from '../root.ts';
import { type Bump, bumps, change } from './change.ts';
import { files, names, type Public, schema, types } from './public.ts';

/** What is public, and how its listing is read. */
const reports: [path: string, read: (text: string) => Public][] = [
  ['tests/api/article.api.md', types],
  ['tests/api/react.api.md', types],
  ['tests/api/classes.txt', names],
  ['tests/api/properties.txt', names],
  ['tests/release/article.files.txt', files],
  ['tests/release/react.files.txt', files],
  ['packages/article/schema.json', schema],
];

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
  for (const [path, read] of reports) {
    const before = await run('git', ['show', `@galley/react@${released}:${path}`], {
      cwd: folder,
    }).catch(() => '');
    const after = readFileSync(join(folder, path), 'utf8');
    const { needs, lines } = change(read(before), read(after));
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
