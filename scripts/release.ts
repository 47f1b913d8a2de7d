/**
 * Packs both packages, checks the very files that would go out, says what they are, and publishes
 * them. `--dry-run` stops before that; `--built` takes `dist` as it is; `--update` writes the lists of
 * files anew.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bin, pnpm, run } from './command.ts';
import { checks } from './release/checks.ts';
import { type Plan, plan } from './release/plan.ts';
import { knowsTagger, untagged } from './release/tags.ts';
import { manifestOf, pack, read, type Tarball } from './release/tarball.ts';
import { root } from './root.ts';

const { values: options } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
  },
});
const isDry = options['dry-run'];
const folder = join(root, 'test-results/release');

function print(tarballs: Tarball[], next: Plan) {
  console.log(`\n${isDry ? 'Would go out' : 'Goes out'} as "${next.tag}":`);
  for (const tarball of tarballs) {
    const { version } = manifestOf(tarball);
    const to = version === next.version ? '' : ` → ${next.version} (${next.bump})`;
    const size = `${tarball.files.size} files, ${tarball.bytes.toLocaleString('en')} bytes`;
    console.log(`  @galley/${tarball.name} ${version}${to}: ${size}`);
  }
  console.log(`  The tarballs and their SBOMs lie in ${folder}.\n`);
  for (const change of next.changes) console.log(change.trim().replace(/^(?=.)/gm, '  '), '\n');
}

if (!isDry && (options.built || options.update)) {
  throw new Error(
    '--built and --update are for a dry run: what goes out is built from the sources.',
  );
}
const next = await plan();
if (!isDry && next.pending) {
  throw new Error(
    'Changesets wait. Run "pnpm changeset version", commit what it writes, then release.',
  );
}
if (!isDry && !(await knowsTagger())) {
  throw new Error('git does not know who makes the tags: set user.name and user.email.');
}
if (!options.built) await pnpm(['build']);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (!isDry) await run(bin('changeset'), ['pack', '--out-dir', folder]);
const tarballs = isDry ? await pack(folder) : read(join(folder, 'packages'));

let failed = 0;
// Side by side: most of them wait for another program.
const results = checks(tarballs, next, folder, options.update).map(({ name, problems, warns }) => ({
  name,
  problems: problems(),
  fault: isDry && warns ? '!' : '✗',
}));
await Promise.allSettled(results.map(({ problems }) => problems));
for (const { name, problems, fault } of results) {
  const found = await problems;
  console.log(`${found.length ? fault : '✓'} ${name}`);
  for (const problem of found) console.log(`    ${problem.replaceAll('\n', '\n    ')}`);
  if (found.length && fault === '✗') failed += 1;
}
print(tarballs, next);
if (failed) {
  console.error(`${failed} of the checks failed: nothing is published.`);
  process.exitCode = 1;
} else if (!isDry) {
  await run(bin('changeset'), ['publish', '--from-pack-dir', folder]);
  const missing = await untagged(next.version);
  if (missing.length) {
    throw new Error(
      `Published, but not tagged. Tag this commit as ${missing.join(' and ')}, and push the tags.`,
    );
  }
}
