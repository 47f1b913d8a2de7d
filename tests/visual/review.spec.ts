import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { themes } from '../../.storybook/themes.ts';
import { Baselines } from './baselines.ts';
import * as plant from './planted.ts';
import type { Result } from './results.ts';
import { writeReview } from './review/write.ts';
import { visit } from './visit.ts';
import type { Visit } from './visits.ts';

const [theme] = themes;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const headline = plant.one('components-headline--with-kicker', { picture: true });
const share = plant.one('page-parts-sharelinks--drawings-alone', { picture: true });
const paywall = plant.one('page-parts-paywall--default', { picture: true });

/** A run in which two pictures changed, one is new and one is gone. */
async function review(page: Page, folder: string): Promise<string> {
  const at = { baselines: `${folder}/baselines`, out: `${folder}/out` };
  const found: Result[] = [];
  const go = async (asked: Visit, change?: (page: Page) => Promise<unknown>) => {
    const { story, width } = asked;
    const other = await page.context().newPage();
    found.push({ story, width, ...(await visit(other, asked, baselines, change)) });
    await other.close();
  };
  let baselines = new Baselines({ ...at, update: true });
  for (const asked of [headline, share]) await go(asked);
  found.length = 0;
  baselines = new Baselines({ ...at, update: false });
  await go(headline, plant.weight);
  await go(share, plant.icon);
  await go(paywall);
  const place = { story: share.story.id, name: share.looks[0]?.name ?? '' };
  const { file } = await writeReview(at, found, [await baselines.orphan(place)]);
  return file;
}

async function findings(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate<AxeResults>(() =>
    // @ts-expect-error: the page's own global
    window.axe.run(),
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const label = await focused.evaluate(
      (element) =>
        (element as HTMLInputElement).labels?.[0]?.textContent?.trim() ??
        element.getAttribute('aria-label') ??
        element.textContent ??
        '',
    );
    if (!label.startsWith(name)) continue;
    const outline = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline, `the focus on ${name} is seen`).not.toBe('none');
    return;
  }
  throw new Error(`Tab does not reach ${name}.`);
}

test('the review page is walked by keyboard, from a file, without a network', async ({ page }, {
  outputDir,
}) => {
  const file = await review(page, outputDir);
  const asked: string[] = [];
  const trouble: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(pathToFileURL(file).href);

  await expect(page.locator('#counts')).toHaveText('2 changed · 1 new · 1 removed · 0 as before');
  const name = page.locator('#name');
  const shown = page.locator('#stage img:visible');
  await expect(page.locator('#list a small')).toHaveText([
    /^Changed/,
    /^Changed/,
    /^New/,
    /^Removed/,
  ]);
  await expect(name).toHaveText('Components/Headline / With Kicker');
  await expect(page.locator('#detail')).toHaveText(
    new RegExp(`^${theme}, light, 720 px\\. Changed\\. [\\d,]+ pixels differ\\.$`),
  );
  await expect(page.locator('#story')).toHaveAttribute(
    'href',
    `http://localhost:6006/?path=/story/components-headline--with-kicker&globals=theme:${theme};scheme:light`,
  );
  await expect(shown).toHaveCount(2);
  for (const image of await shown.all()) await expect(image).toHaveJSProperty('naturalWidth', 720);

  for (const tool of ['#slider', '#pause']) await expect(page.locator(tool)).toBeHidden();

  // The views are a group of radio buttons.
  await tabTo(page, 'Side by side');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'Before');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#after img')).toHaveCSS('clip-path', /1%/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('radio', { name: 'Slider' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  // Who wants less motion starts the blinking.
  await expect(page.locator('#before')).toBeVisible();
  await expect(page.locator('#after')).toBeHidden();
  await tabTo(page, 'Go on');
  await page.keyboard.press('Enter');
  await expect(page.locator('#after')).toBeVisible();
  await expect(page.locator('#before')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Blink' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(shown).toHaveCount(1);
  await expect(shown).toHaveJSProperty('complete', true);
  await expect(shown).toHaveAttribute('alt', /difference$/);

  // On to the next, by button and by arrow.
  await page.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(name).toHaveText('Page parts/ShareLinks / Drawings Alone');
  await page.keyboard.press('ArrowRight');
  await expect(name).toHaveText('Page parts/Paywall / Default');
  await expect(page.getByRole('group', { name: 'View' })).toBeHidden();
  await expect(shown).toHaveCount(1);
  await page.keyboard.press('ArrowLeft');
  await expect(name).toHaveText('Page parts/ShareLinks / Drawings Alone');

  // A filter, by keyboard.
  await page.getByLabel('Show').focus();
  await page.keyboard.press('End');
  await expect(page.locator('#list a')).toHaveText([/Removed/]);
  await page.keyboard.press('Home');
  await page.getByLabel('Component').selectOption('Page parts/Paywall');
  await expect(page.locator('#list a')).toHaveText([/New/]);
  await page.getByLabel('Show').selectOption('Changed');
  await expect(page.locator('#none')).toHaveText('No picture fits this filter.');
  await page.getByLabel('Show').selectOption('All');
  await page.getByLabel('Component').selectOption('All');

  await page.addScriptTag({ path: axe });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const view of ['Side by side', 'Slider', 'Blink', 'Difference']) {
      await page.getByRole('radio', { name: view }).check();
      expect(await findings(page), `${view}, ${colorScheme}`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 600 });
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over, 'scrolls sideways at 320 px').toBe(0);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(trouble).toEqual([]);
});
