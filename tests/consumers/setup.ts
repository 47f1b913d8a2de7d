/** Packs both packages into a new temporary folder, which is removed when the tests end. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runPnpm } from './command.ts';
import { printTable } from './table.ts';

const root = path.join(import.meta.dirname, '../..');

export default async function setup(): Promise<() => Promise<void>> {
  // Outside the workspace, so that nothing of it can be found by looking in a parent folder.
  const run = await mkdtemp(path.join(tmpdir(), 'galley-consumers-'));
  process.env.GALLEY_RUN = run;
  // Given tarballs are tested as they are: a release tries the very files that it publishes.
  const given = process.env.GALLEY_TARBALLS;
  const tarballs = given ?? path.join(run, 'tarballs');
  if (!given) {
    for (const name of ['article', 'react']) {
      const folder = path.join(root, 'packages', name);
      if (!existsSync(path.join(folder, 'dist'))) {
        throw new Error(`packages/${name} is not built, so it cannot be packed. Run "pnpm build".`);
      }
      await runPnpm(['pack', '--pack-destination', tarballs], { cwd: folder });
    }
  }
  for (const file of await readdir(tarballs)) {
    if (file.startsWith('galley-article-')) process.env.GALLEY_ARTICLE = path.join(tarballs, file);
    if (file.startsWith('galley-react-')) process.env.GALLEY_REACT = path.join(tarballs, file);
  }

  return async () => {
    await printTable(run);
    if (process.env.GALLEY_KEEP) console.log(`Kept the apps in ${run}`);
    else await rm(run, { recursive: true, force: true });
  };
}
