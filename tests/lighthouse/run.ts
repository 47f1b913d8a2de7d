/**
 * `pnpm test:lighthouse`: Lighthouse, and the browser's own entries, on the built sample pages, ours
 * and the same by hand in turns. `--rounds 3` is quicker than the nine that it takes the median of.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { progress } from '../../scripts/progress.ts';
import { launchOptions } from '../browser/chromium.ts';
import { start } from '../consumers/apps.ts';
import setup from '../consumers/setup.ts';
import { auditor } from './audit.ts';
import { entriesOf } from './entries.ts';
import type { Audit, Entries } from './figures.ts';
import { slowLine } from './line.ts';
import { withFaults } from './planted.ts';
import { still } from './still.ts';
import {
  faultsBeside,
  faultsOfLargest,
  faultsOfStatic,
  isHigher,
  lateness,
  median,
  unseenOf,
} from './verdict.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const rounds = Number(values.rounds);
const out = path.join(import.meta.dirname, '../../test-results/lighthouse');

/** How much later than its HTML and CSS alone a page may show its largest part. */
const latest = 1.1;

/** Rounds that a comparison needs; the static page is judged by any. */
const enough = 9;

/** What all that moves on the page may cost, as in `consumers/slow.alone.spec.ts`. */
const behaviours = { tbt: 50, performance: 1 };

const audits: Record<string, Audit[]> = {};
const entries: Record<string, Entries[]> = {};

/** Of a page with faults on purpose. */
let planted: Audit | undefined;

async function look() {
  const building = progress('apps built', 3, 0);
  const apps = [];
  for (const name of ['node-19', 'next-19', 'vite-19'] as const) {
    building.at(name);
    apps.push(await start(name));
    building.step(name);
  }
  building.end();
  const [node, next, vite] = apps.map(({ url }) => url);
  const { url: alone, end: endStill } = await still(`${next}/article`);
  const pages = {
    static: `${node}/`,
    'Next, ours': `${next}/article`,
    'Next, by hand': `${next}/by-hand`,
    'Vite, ours': `${vite}/paper/paper-hydrate.html`,
    'Vite, by hand': `${vite}/paper/paper-by-hand.html`,
  };
  const urgent = await slowLine(new URL(pages['Next, ours']).origin);
  const urgentAlone = await slowLine(new URL(alone).origin);
  const looked = {
    'urgent first: HTML and CSS alone': `${urgentAlone.url}/`,
    'urgent first: Next, ours': `${urgent.url}/article`,
    'urgent first: Next, by hand': `${urgent.url}/by-hand`,
    'shared: HTML and CSS alone': alone,
    'shared: Next, ours': pages['Next, ours'],
    'shared: Next, by hand': pages['Next, by hand'],
  };
  const { audit, end: endAuditor } = await auditor();
  const { url: bad, end: endBad } = await still(`${node}/`, withFaults);
  planted = await audit(bad);
  await endBad();
  const browser = await chromium.launch(await launchOptions());
  // Once for nothing: servers and caches are cold.
  for (const url of Object.values({ ...pages, ...looked })) await entriesOf(browser, url);
  const line = progress('looks', rounds * 11);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, url] of Object.entries(pages)) {
      line.at(name);
      audits[name] = [...(audits[name] ?? []), await audit(url)];
      line.step(name);
    }
    for (const [name, url] of Object.entries(looked)) {
      entries[name] = [...(entries[name] ?? []), await entriesOf(browser, url)];
      line.step(name);
    }
  }
  line.end();
  await browser.close();
  await endAuditor();
  for (const { end } of [urgent, urgentAlone]) end();
  await endStill();
  for (const app of apps) await app.stop();
}

const tearDown = await setup();
try {
  await look();
} finally {
  await tearDown();
}

const of = (name: string) => audits[name] ?? [];
const seen = (name: string) => entries[name] ?? [];
/** The looks, over the same line, at what a page is without its scripts. */
const aloneOf = (page: string) => seen(`${page.split(':')[0]}: HTML and CSS alone`);
const whole = (numbers: number[]) => Math.round(median(numbers));

console.table(
  Object.entries(audits).map(([page, all]) => ({
    page,
    scores: Object.keys(all[0]?.scores ?? {})
      .map((name) => median(all.map(({ scores }) => scores[name as keyof Audit['scores']])))
      .join(' / '),
    'LCP, ms': whole(all.map(({ lcp }) => lcp)),
    'TBT, ms': whole(all.map(({ tbt }) => tbt)),
    CLS: median(all.map(({ cls }) => cls)),
  })),
);
console.table(
  Object.entries(entries).map(([page, all]) => ({
    'by the browser’s entries': page,
    'LCP, ms': whole(all.map(({ lcp }) => lcp)),
    'of HTML and CSS alone': lateness(all, aloneOf(page)).toFixed(3),
    'TBT, ms': whole(all.map(({ tbt }) => tbt)),
    CLS: median(all.map(({ cls }) => cls)),
  })),
);
console.log(
  `Faults planted: accessibility ${planted?.scores.accessibility}, search ${planted?.scores.seo}, ` +
    `TBT ${planted?.tbt}, CLS ${planted?.cls}`,
);
await mkdir(out, { recursive: true });
await writeFile(
  path.join(out, 'rounds.json'),
  JSON.stringify({ planted, audits, entries }, null, 2),
);

const lcps = (name: string) => seen(name).map(({ lcp }) => lcp);
const judged = 'urgent first: Next, ours';
const late = lateness(seen(judged), aloneOf(judged));
// Of fewer rounds nobody knows how much a page differs from itself.
const isJudged = rounds >= enough;
const faults = [
  ...(planted ? unseenOf(planted) : ['planted: not looked at']),
  ...faultsOfStatic('static', of('static')),
  ...Object.entries(entries).flatMap(([name, looks]) => faultsOfLargest(name, looks)),
  ...(isJudged ? faultsBeside('Next', of('Next, ours'), of('Next, by hand')) : []),
  ...(isJudged ? faultsBeside('Vite', of('Vite, ours'), of('Vite, by hand'), behaviours) : []),
  ...(isJudged ? ['urgent first', 'shared'] : []).flatMap((line) =>
    isHigher(lcps(`${line}: Next, ours`), lcps(`${line}: Next, by hand`))
      ? [`${line}: Next, LCP later than by hand`]
      : [],
  ),
  ...(isJudged && !(late <= latest)
    ? [`${judged}: LCP ${late.toFixed(3)} times that of its HTML and CSS alone`]
    : []),
];
if (!isJudged) {
  console.log(`${rounds} rounds: Next and Vite are shown, not judged. That takes ${enough}.`);
}
for (const fault of faults) console.error(fault);
console.log(`Lighthouse: ${rounds} rounds, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
