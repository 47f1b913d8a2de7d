import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentences } from '../../.storybook/sentences.ts';
import { type Entry, entries } from '../../scripts/fonts/faces.ts';
import { inline, sheet } from '../../scripts/fonts/files.ts';
import { launchOptions } from '../browser/chromium.ts';

const dist = join(import.meta.dirname, '../../packages/react/dist/fonts');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(() => browser.close());

const faces = (css: string) => css.match(/@font-face\s*{[^}]*}/g) ?? [];
// A file in the sheet has a semicolon of its own.
const value = (face: string, name: string) =>
  new RegExp(`${name}:((?:url\\([^)]*\\)|[^;}])+)`).exec(face)?.[1]?.trim() ?? '';

/**
 * The published fallbacks, each reading a stand-in with the system's widths in place of the
 * system's own face, which the pinned browser has not.
 */
function fallbacks(name: string, { locals, face }: Entry): { family: string; css: string }[] {
  const published = faces(readFileSync(join(dist, `${name}.css`), 'utf8'));
  return locals.map(({ regular, standIn }) => {
    const family = `${face.family} ${regular[0]}`;
    const css = published
      .filter((rule) => value(rule, 'font-family') === `"${family}"`)
      .flatMap((rule) => {
        const file = value(rule, 'font-weight').startsWith('100') ? '400.css' : '700.css';
        return faces(sheet(standIn, file, inline)).map((own) =>
          rule.replace(
            /src:[^;]+;/,
            `src: ${value(own, 'src')}; unicode-range: ${value(own, 'unicode-range')};`,
          ),
        );
      })
      .join('\n');
    return { family, css };
  });
}

const cases = Object.entries(entries).flatMap(([name, entry]) =>
  fallbacks(name, entry).map(({ family, css }) => ({ name, entry, family, css })),
);

test('there are fallbacks for most scripts', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBeGreaterThan(15);
});

/** What moves, and the heights before and after, when a face arrives where its fallback stood. */
async function arrival({ entry, family, css }: (typeof cases)[number]) {
  const { face, measuredBy } = entry;
  const web = face.sheets.map((file) => sheet(face.package, file, inline)).join('\n');
  const text = sentences[measuredBy];
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.setContent(`<!doctype html><html lang="${measuredBy}"><style>${css}
    body { margin: 16px; font: 18px/1.8 "${face.family}", "${family}"; }
    h1 { margin: 0; font-size: 30px; font-weight: 600; text-wrap: balance; }</style>
    <h1>${text}</h1><p>${text} ${text} ${text}</p><p>${text}</p><hr>`);
  const heights = () =>
    page.evaluate(() =>
      [...document.body.children].map((each) => each.getBoundingClientRect().height),
    );
  await page.evaluate(
    ({ family, text }) =>
      Promise.all([
        document.fonts.load(`400 18px "${family}"`, text),
        document.fonts.load(`600 18px "${family}"`, text),
      ]),
    { family, text },
  );
  const loaded = await page.evaluate(
    () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
  );
  expect(loaded, `${family} did not load`).toBeGreaterThan(0);
  const before = await heights();
  const moved = await page.evaluate(
    async ({ web, family, text }) => {
      let total = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          total += (entry as unknown as { value: number }).value;
      });
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      await frame();
      observer.observe({ type: 'layout-shift' });
      const style = document.createElement('style');
      style.textContent = web;
      document.head.append(style);
      await Promise.all([
        document.fonts.load(`400 18px "${family}"`, text),
        document.fonts.load(`600 18px "${family}"`, text),
      ]);
      await frame();
      await frame();
      return total;
    },
    { web, family: face.family, text },
  );
  const after = await heights();
  await page.close();
  return { before, after, moved };
}

test.each(cases)('nothing moves where $family gives way', async (each) => {
  const { before, after, moved } = await arrival(each);
  expect(after).toEqual(before);
  expect(moved).toBe(0);
});

test('much would move without the measures', async () => {
  const [first] = cases;
  if (!first) throw new Error('There is no fallback.');
  const { before, after, moved } = await arrival({
    ...first,
    css: first.css.replaceAll('size-adjust', '--size-adjust'),
  });
  expect(after).not.toEqual(before);
  expect(moved).toBeGreaterThan(0);
});
