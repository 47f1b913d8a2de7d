import { chromium, type Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { launchOptions } from '../browser/chromium.ts';
import { describeWithFixtures } from '../fixtures.ts';
import { doors } from './doors.ts';
import { attacks } from './payloads.ts';
import { render } from './render.tsx';

vi.spyOn(console, 'error').mockImplementation(() => {});

const pixel = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

/** Everything that the page does of itself. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('dialog', async (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('console', (message) => seen.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('popup', () => seen.push('popup'));
  await page.route('**', (route) => {
    const request = route.request();
    if (request.url() === 'https://page.example/') return route.fallback();
    if (!['image', 'media'].includes(request.resourceType())) {
      seen.push(`request: ${request.resourceType()} ${request.url()}`);
    }
    return route.fulfill({ body: pixel, contentType: 'image/gif' });
  });
  return seen;
}

/** Hovers, focuses and clicks all that is there, as an attack that waits for it hopes. */
const touchAll = () => {
  document.addEventListener('click', (event) => event.preventDefault(), true);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    for (const type of ['mouseover', 'mousemove', 'pointerdown', 'beforetoggle']) {
      element.dispatchEvent(new Event(type, { bubbles: true }));
    }
    element.focus();
    element.click();
  }
};

describeWithFixtures('attacks in the browser', () => {
  test.each(Object.entries(doors))('nothing runs: %s', async (_, door) => {
    const browser = await chromium.launch(await launchOptions());
    try {
      const page = await browser.newPage();
      const seen = await watch(page);
      const html = attacks().map(({ payload }) => render(door(payload)));
      await page.route('https://page.example/', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><meta charset="utf-8"><title>Attacks</title>${html.join('\n')}`,
        }),
      );
      await page.goto('https://page.example/', { waitUntil: 'load' });
      await page.evaluate(touchAll);
      await page.waitForTimeout(300);
      expect(await page.title()).toBe('Attacks');
      expect(await page.locator('[data-galley="article"]').count()).toBe(html.length);
      expect(seen).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('the trap is set', async () => {
    const browser = await chromium.launch(await launchOptions());
    try {
      const page = await browser.newPage();
      const seen = await watch(page);
      await page.setContent(
        '<img src=x onerror="alert(1)"><p tabindex=0 onfocus="console.log(2)">x',
      );
      await page.evaluate(touchAll);
      await page.waitForTimeout(200);
      expect(seen).toContain('dialog: 1');
      expect(seen).toContain('console: 2');
    } finally {
      await browser.close();
    }
  });
});
