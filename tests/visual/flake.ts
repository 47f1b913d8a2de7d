import { spawn, spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root, type Settings } from './settings.ts';

/**
 * `pnpm test:flake`: takes the same pictures again and again, the last time while the processors are
 * busy with other things. One that differs from its first is a failure. `--whole`: all of them,
 * three times.
 */
const { values } = parseArgs({
  options: {
    pictures: { type: 'string', default: '200' },
    times: { type: 'string' },
    whole: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const times = Number(values.times ?? (values.whole ? 3 : 20));
const out = path.join(root, 'test-results/flake');

if (!values.built) {
  console.log('Building Storybook');
  spawnSync('storybook', ['build', '--quiet', '--disable-telemetry'], {
    cwd: root,
    stdio: 'inherit',
  });
}
// They read the Storybook that was just built.
const { results } = await import('./results.ts');
const { visits } = await import('./visits.ts');

/** Visits spread evenly over the stories, with so many pictures in all: the same each time. */
function some(pictures: number): string[] {
  const all = visits(false).map(({ name, looks }) => ({
    name,
    count: looks.filter(({ picture }) => picture).length,
  }));
  const total = all.reduce((sum, { count }) => sum + count, 0);
  let due = 0;
  return all
    .filter(({ count }) => {
      due += (count * pictures) / total;
      if (count === 0 || due < count) return false;
      due -= count;
      return true;
    })
    .map(({ name }) => name);
}

const only = values.whole ? undefined : some(Number(values.pictures));

/** Takes them `repeat` times: to be the baselines, or to be compared with these. */
async function pass(update: boolean, repeat: number): Promise<boolean> {
  const settings: Settings = {
    baselines: path.join(out, 'baselines'),
    out: path.join(out, update ? 'first' : 'again'),
    update,
    whole: values.whole,
    axe: false,
    pictures: true,
    ...(only && { only }),
  };
  await rm(settings.out, { recursive: true, force: true });
  const config = 'tests/visual/playwright.visual.config.ts';
  const { status } = spawnSync(
    'playwright',
    ['test', '-c', config, 'stories.spec', `--repeat-each=${repeat}`],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, CI: 'true', GALLEY_VISUAL: JSON.stringify(settings) },
    },
  );
  const pictures = (await results(settings.out)).flatMap((result) => result.pictures);
  const differ = pictures.filter(({ status, taken }) => status !== 'same' && !taken);
  console.log(`${pictures.length} pictures taken, ${differ.length} differ from their first`);
  for (const { story, name, count } of differ) console.log(`  ${story}/${name}: ${count} pixels`);
  return status === 0 && pictures.length > 0 && differ.length === 0;
}

/** Keeps every processor busy until it is ended. */
const busy = () => cpus().map(() => spawn(process.execPath, ['-e', 'for (;;) {}']));

await rm(out, { recursive: true, force: true });
let isSteady = await pass(true, 1);
if (isSteady && times > 2) isSteady = await pass(false, times - 2);
if (isSteady && times > 1) {
  const load = busy();
  isSteady = await pass(false, 1);
  for (const process of load) process.kill();
}
process.exitCode = isSteady ? 0 : 1;
