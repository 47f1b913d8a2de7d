import { test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Firefox, findFirefox, startFirefox } from '../browser/firefox.ts';
import { address, isFinished } from '../stories/index.ts';

interface Tools {
  /** A page of Firefox, beside Playwright's own `page` of Chromium. Without Firefox: a skipped test. */
  firefox: Page;
  /** What Firefox asked of other hosts since it started, for a page or for itself. */
  asked: readonly string[];
}

export const test = base.extend<Tools, { engine: Firefox | undefined }>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const found = findFirefox();
      const engine = 'path' in found ? await startFirefox(found.path) : undefined;
      await use(engine);
      await engine?.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  firefox: async ({ engine, viewport }, use, testInfo) => {
    if (!engine) return testInfo.skip(true, 'Firefox is not installed.');
    const context = await engine.browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(viewport);
    await use(page);
    await context.close();
  },
  asked: ({ engine }, use) => use(engine?.asked ?? []),
});

/** Shows a story in Firefox, drawn whole. Gives what it says that it should not. */
export async function show(page: Page, baseURL: string | undefined, id: string): Promise<string[]> {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const ours = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    if (!ours) trouble.push(`asked elsewhere: ${request.url()}`);
  });
  await page.goto(`${baseURL}${address({ id })}`);
  await page.waitForFunction(isFinished, {}, id);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return trouble;
}
