import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isPinned } from '../browser/chromium.ts';
import { Baselines } from './baselines.ts';
import { open } from './review/open.ts';
import { root, type Settings, settings as usual } from './settings.ts';

/**
 * `pnpm test:visual`: builds Storybook, looks at every story, compares, and leaves the review page
 * in `test-results/visual`. Other arguments are Playwright's own, such as `-g Byline`.
 */
const { values, tokens } = parseArgs({
  strict: false,
  tokens: true,
  options: {
    update: { type: 'boolean' },
    whole: { type: 'boolean' },
    axe: { type: 'boolean' },
    pictures: { type: 'boolean' },
    built: { type: 'boolean' },
    review: { type: 'boolean' },
    baselines: { type: 'string' },
    out: { type: 'string' },
  },
});
const own = ['update', 'whole', 'axe', 'pictures', 'built', 'review', 'baselines', 'out'];
const folder = (name: 'baselines' | 'out') =>
  typeof values[name] === 'string' ? path.resolve(values[name]) : usual[name];

const settings: Settings = {
  baselines: folder('baselines'),
  out: folder('out'),
  update: Boolean(values.update),
  whole: Boolean(values.whole ?? values.update ?? process.env.GALLEY_WHOLE),
  axe: !values.pictures,
  pictures: !values.axe,
};

if (settings.update && !isPinned())
  throw new Error(
    'Baselines are written by the pinned browser alone: on Linux x64, BROWSER_PATH unset.',
  );

/** What is not ours, as it was written: a value after one of our options goes with it. */
const rest = process.argv.slice(2).filter((word, index) => {
  const token = tokens.find((token) => token.index === index);
  const before = tokens.find((token) => token.index === index - 1);
  const isOwn = token?.kind === 'option' && own.includes(token.name);
  const isValue =
    before?.kind === 'option' && ['baselines', 'out'].includes(before.name) && !before.inlineValue;
  return !isOwn && !isValue && word !== '--';
});

if (!isPinned()) console.log('Not the pinned browser: axe runs, and no picture is compared.');

const run = (command: string, ...words: string[]) =>
  spawnSync(command, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, GALLEY_VISUAL: JSON.stringify(settings) },
  }).status ?? 1;

if (!values.built) console.log('Building Storybook');
if (!values.built && run('storybook', 'build', '--quiet', '--disable-telemetry')) process.exit(1);
await rm(settings.out, { recursive: true, force: true });
const config = 'tests/visual/playwright.visual.config.ts';
const status = run('playwright', 'test', '-c', config, ...rest);

// They read the Storybook that was just built.
const { orphans, results } = await import('./results.ts');
const { writeReview } = await import('./review/write.ts');
const baselines = new Baselines(settings);
const found = await results(settings.out);
// Without pictures, every baseline would seem left over.
const removed =
  isPinned() && settings.pictures ? await orphans(baselines, found, settings.whole) : [];
const { counts, file } = await writeReview(settings, found, removed);
console.log(
  `${counts.pictures} pictures: ${counts.same} as before, ${counts.changed} changed, ` +
    `${counts.new} new, ${counts.removed} removed; axe ran ${counts.axeRuns} times`,
);
if (counts.changed + counts.new + counts.removed)
  console.log(`Look at them: pnpm review (${file})`);
// A baseline of nothing is one that nobody looks after.
const isLeft = Boolean(process.env.CI) && removed.some(({ taken }) => !taken);
if (isLeft) console.log('Baselines without a picture. pnpm test:visual --update takes them out.');
if (values.review) await open(settings.out);
else process.exitCode = status || Number(isLeft);
