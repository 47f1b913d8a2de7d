import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from '../command.ts';
import { root } from '../root.ts';
import { unannounced } from './announced.ts';
import { list, strays, tracked } from './files.ts';
import { leaks, maps } from './leaks.ts';
import { licensed, notices, refused } from './licences.ts';
import type { Plan } from './plan.ts';
import { lint, types } from './published.ts';
import { misplaced } from './repository.ts';
import { sboms } from './sbom.ts';
import { manifestOf, type Name, type Tarball, text } from './tarball.ts';

/** Bytes that a package may travel with. Raising one needs a reason in the change's description. */
const ceilings: Record<Name, number> = { article: 1_300_000, react: 900_000 };

export interface Check {
  name: string;
  /** What is wrong, in a line each. */
  problems(): Promise<string[]>;
  /** A dry run only warns of them. */
  warns?: boolean;
}

/** All that must hold of the packages that lie in a folder before they may go out. */
export function checks(tarballs: Tarball[], plan: Plan, folder: string, update: boolean): Check[] {
  const each = (name: string, of: (tarball: Tarball) => string[] | Promise<string[]>): Check => ({
    name,
    problems: async () => {
      const all = await Promise.all(
        tarballs.map(async (tarball) =>
          (await of(tarball)).map((problem) => `@galley/${tarball.name}: ${problem}`),
        ),
      );
      return all.flat();
    },
  });
  const registry = pnpm(['config', 'get', 'registry']).then((text) => text.trim());
  return [
    { ...each('provenance can name the repository', (t) => misplaced(manifestOf(t))), warns: true },
    each('publint finds nothing', lint),
    each('every entry has its types', types),
    each('no stray file', async (tarball) => strays(tarball, await tracked(tarball.name))),
    each('the files are those listed', (tarball) => unlisted(tarball, update)),
    each('nothing of the machine that built it', async (t) => leaks(t, await registry)),
    each('nothing that a release makes untrue', untrue),
    each('source maps lead to sources that are there', maps),
    each('no larger than it may be', tooLarge),
    { name: 'licences are allowed', problems: async () => refused(await licensed()) },
    each('notices of what is built in', unnoticed),
    { name: 'a list of what it installs (SBOM)', problems: () => sboms(tarballs, folder) },
    {
      name: 'the API is as reported',
      problems: () =>
        pnpm(['exec', 'vitest', 'run', '--project', 'unit', 'tests/api', '--reporter=dot']).then(
          () => [],
          (error: Error) => [error.message],
        ),
    },
    { name: 'changes of the API are announced', problems: () => unannounced(plan.bump) },
  ];
}

export function unlisted(tarball: Tarball, update = false): string[] {
  const file = join('tests/release', `${tarball.name}.files.txt`);
  const now = list(tarball);
  if (update) writeFileSync(join(root, file), now);
  const known = readFileSync(join(root, file), 'utf8').split('\n');
  const lines = now.split('\n');
  return [
    ...lines.filter((line) => !known.includes(line)).map((line) => `${line}: not in ${file}`),
    ...known.filter((line) => !lines.includes(line)).map((line) => `${line}: only in ${file}`),
  ];
}

export function tooLarge({ name, bytes }: Tarball): string[] {
  const ceiling = ceilings[name];
  return bytes > ceiling ? [`${bytes} bytes, more than the ${ceiling} that it may have`] : [];
}

/** Files that still say what held before the first release. */
export const untrue = ({ files }: Tarball): string[] =>
  [...files]
    .filter(([, content]) => /not\s+on\s+npm\s+yet/.test(content.toString('utf8')))
    .map(([file]) => `${file}: says "not on npm yet"`);

function unnoticed(tarball: Tarball): string[] {
  if (tarball.name !== 'react') return [];
  const is = text(tarball.files, 'dist/THIRD-PARTY.txt') === notices();
  return is ? [] : ['dist/THIRD-PARTY.txt is not what the data’s licences say. Build again.'];
}
