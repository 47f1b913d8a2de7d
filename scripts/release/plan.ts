import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, run } from '../command.ts';
import { root } from '../root.ts';
import { lastRelease } from './announced.ts';
import type { Bump } from './change.ts';

export interface Plan {
  version: string;
  /** npm's dist-tag. */
  tag: 'latest' | 'next';
  bump: Bump;
  /** What users are told, one a changeset. */
  changes: string[];
  /** Changesets wait: `changeset version` has yet to turn them into a version. */
  pending: boolean;
}

interface Status {
  changesets: { summary: string }[];
  releases: { name: string; type: Bump; newVersion: string }[];
}

/** What the changesets make of the next release; once they are used up, what the changelog says. */
export async function plan(): Promise<Plan> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-plan-'));
  try {
    const file = join(folder, 'status.json');
    await run(bin('changeset'), ['status', '--output', file]);
    const status: Status = JSON.parse(readFileSync(file, 'utf8'));
    const [release] = status.releases;
    if (release) {
      return {
        ...named(release.newVersion),
        bump: release.type,
        changes: status.changesets.map(({ summary }) => summary),
        pending: true,
      };
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const manifest = join(root, 'packages/react/package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, 'utf8'));
  const last = (await lastRelease()) ?? '0.0.0';
  const bump = difference(last, version);
  const changes = bump === 'none' ? [] : [written(version)];
  return { ...named(version), bump, changes, pending: false };
}

const named = (version: string): Pick<Plan, 'version' | 'tag'> => ({
  version,
  tag: version.includes('-') ? 'next' : 'latest',
});

function difference(last: string, version: string): Bump {
  const [now, before] = [version, last].map((each) => each.split(/[.-]/).map(Number));
  const place = [0, 1, 2].find((index) => now?.[index] !== before?.[index]);
  return place === undefined ? 'none' : ((['major', 'minor', 'patch'] as const)[place] ?? 'none');
}

/** What the changelog says of a version. */
function written(version: string): string {
  const log = readFileSync(join(root, 'packages/react/CHANGELOG.md'), 'utf8');
  return log.split(/^## /m).find((part) => part.startsWith(`${version}\n`)) ?? '';
}
