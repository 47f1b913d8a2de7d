/** The script for the head of a page: what a reader chose stands before anything is drawn. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';

const published = (file: string) =>
  readFileSync(path.join(import.meta.dirname, '../../packages/react/dist', file), 'utf8');

const origin = 'https://daily.test';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const files: Record<string, { body: string; contentType: string }> = {
  '/': {
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="en">
  <head>
    <title>The Daily Galley</title>
    <script src="/before-paint.js" data-banner="app-2026"></script>
    <link rel="stylesheet" href="/styles.css" />
    <link rel="stylesheet" href="/theme.css" />
  </head>
  <body>
    <script src="/probe.js"></script>
    <p>A story.</p>
  </body>
</html>`,
  },
  '/before-paint.js': { contentType: 'text/javascript', body: published('before-paint.js') },
  '/styles.css': { contentType: 'text/css', body: published('styles.css') },
  '/theme.css': { contentType: 'text/css', body: published('themes/broadsheet.css') },
  // Runs before the first of the body is read.
  '/probe.js': {
    contentType: 'text/javascript',
    body: `{
      const page = document.documentElement;
      const { backgroundColor, fontSize } = getComputedStyle(page);
      const drawn = performance.getEntriesByType('paint').length;
      window.seen = { ...page.dataset, backgroundColor, fontSize, drawn };
    }`,
  },
};

async function open(page: Page, kept: unknown): Promise<{ seen: object; trouble: string[] }> {
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.route(`${origin}/**`, (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return route.fulfill({
      ...(file ?? { status: 204 }),
      headers: { 'content-security-policy': policy },
    });
  });
  await page.goto(origin);
  await page.evaluate((value) => localStorage.setItem('galley', JSON.stringify(value)), kept);
  await page.reload();
  // @ts-expect-error: the probe's own global
  return { seen: await page.evaluate(() => window.seen), trouble };
}

test('scheme, size and a dismissed banner stand before the first paint, under a strict policy', async ({
  page,
}) => {
  const banner = { id: 'app-2026', until: Date.now() + 60_000 };
  const { seen, trouble } = await open(page, { scheme: 'dark', textSize: 'xl', banner });
  expect(seen).toEqual({
    galleyScheme: 'dark',
    galleyTextSize: 'xl',
    galleyBannerDismissed: 'app-2026',
    backgroundColor: 'rgb(23, 21, 19)',
    fontSize: '20px',
    drawn: 0,
  });
  expect(trouble).toEqual([]);
});

test('a reader who chose nothing has the page as it is', async ({ page }) => {
  const { seen, trouble } = await open(page, {});
  expect(seen).toEqual({ backgroundColor: 'rgb(253, 252, 249)', fontSize: '16px', drawn: 0 });
  expect(trouble).toEqual([]);
});
