import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { show, test } from './index.ts';
import type { Id } from './stories.ts';

const text = (page: Page, selector: string) => page.$eval(selector, (part) => part.textContent);
const click = (page: Page, selector: string) => page.locator(selector).click();
const isShown = (page: Page, selector: string) =>
  page
    .$eval(selector, (part) => part.checkVisibility({ visibilityProperty: true }))
    .catch(() => false);
const settings = (page: Page) =>
  page.evaluate(() => {
    const { galleyScheme, galleyTextSize } = document.documentElement.dataset;
    return { galleyScheme, galleyTextSize };
  });

/** A test of one story, which says nothing on the console and asks nobody else. */
function island(
  id: Id,
  says: string,
  run: (page: Page, again: () => Promise<void>) => Promise<void>,
) {
  test(`${id}: ${says}`, async ({ firefox, baseURL, asked }) => {
    const trouble = await show(firefox, baseURL, id);
    await run(firefox, async () => {
      await show(firefox, baseURL, id);
    });
    expect(trouble).toEqual([]);
    expect(asked).toEqual([]);
  });
}

island(
  'page-parts-relativetime--default',
  'says how long ago, and the date when pressed',
  async (page) => {
    const button = '[data-galley="relative-time"] button';
    expect(await text(page, button)).toBe('Updated 12 minutes ago');
    expect(await isShown(page, `${button} span`)).toBe(true);
    await click(page, button);
    expect(await page.$eval(button, ({ ariaPressed }) => ariaPressed)).toBe('true');
    expect(await text(page, 'time')).toBe('Updated 19 October 2025, 8:17 pm IST');
  },
);

island(
  'page-parts-sharelinks--reference-integration',
  'copies the address and tells the app',
  async (page) => {
    await click(page, '[data-galley-service="copy"] button');
    await expect.poll(() => text(page, '[role="status"]')).toBe('Link copied');
    expect(await text(page, '#report')).toBe('Shared by: copy');
  },
);

island(
  'page-parts-comments--reference-integration',
  'keeps a draft, and posts it',
  async (page, again) => {
    const written = () => page.$eval('textarea', ({ value }) => value);
    const post = async (words: string) => {
      await page.locator('textarea').fill(words);
      await click(page, 'button[type="submit"]');
    };
    await click(page, 'summary');
    await page.type('textarea', 'The map is too far');
    await again();
    expect(await written(), 'after a reload').toBe('The map is too far');
    await click(page, 'summary');
    await page.locator('[name="name"]').fill('Ravi Menon');
    await page.locator('[name="email"]').fill('ravi@example.com');
    await post('Please refuse this.');
    await expect.poll(() => text(page, 'form [role="status"] p')).toContain('A moderator');
    expect(await written(), 'after a refusal').toBe('Please refuse this.');
    await post('The map is right.');
    await expect
      .poll(() => text(page, 'form [role="status"] p'))
      .toContain('Your comment has arrived');
    expect(await written(), 'after it was taken').toBe('');
  },
);

island('page-parts-appbanner--reference-integration', 'is closed for good', async (page, again) => {
  const banner = '[data-galley="app-banner"]';
  expect(await isShown(page, banner)).toBe(true);
  await click(page, `${banner} button`);
  expect(await isShown(page, banner)).toBe(false);
  expect(await text(page, '#report')).toContain('reference until');
  await again();
  expect(await isShown(page, banner), 'after a reload').toBe(false);
});

island(
  'page-parts-editionpicker--default',
  'opens, and closes by Escape or a press elsewhere',
  async (page) => {
    const isOpen = () => page.$eval('details', ({ open }) => open);
    await click(page, 'summary');
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English (India)');
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await click(page, 'summary');
    expect(await isOpen()).toBe(true);
    await page.mouse.click(900, 600);
    expect(await isOpen()).toBe(false);
  },
);

island('page-parts-adslot--reference-integration', 'fills the room that was kept', async (page) => {
  const slots = '[data-galley="ad-slot"]';
  const height = () => page.$eval('article', (part) => part.getBoundingClientRect().height);
  const states = () =>
    page.$$eval(slots, (parts) => parts.map((part) => part.getAttribute('data-galley-state')));
  const before = await height();
  for (const slot of await page.$$(slots)) await slot.scrollIntoView();
  await expect.poll(async () => new Set(await states())).toEqual(new Set(['filled']));
  expect(await height()).toBe(before);
});

island(
  'page-parts-readersettings--default',
  'sets the page, and the next one',
  async (page, again) => {
    await click(page, 'label:has([value="dark"])');
    await click(page, 'label:has([value="xl"])');
    const set = { galleyScheme: 'dark', galleyTextSize: 'xl' };
    expect(await settings(page)).toEqual(set);
    await again();
    expect(await settings(page), 'after a reload').toEqual(set);
  },
);

island('page-parts-embed--video', 'asks before it asks the vendor', async (page) => {
  const frames = () => page.$$eval('iframe', (all) => all.map(({ src }) => new URL(src).pathname));
  await click(page, 'figure button');
  expect(await frames()).toEqual([]);
  expect(await text(page, 'figure p')).toContain('Farview may set cookies');
  await click(page, 'figure p button');
  await expect.poll(frames).toEqual(['/galley-frames/video.html']);
});
