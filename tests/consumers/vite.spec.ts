import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type Running, start } from './apps.ts';
import { visit } from './walk.ts';

// The build of each app also compiles it, against the types of its own React.
for (const name of ['vite-19', 'vite-18'] as const) {
  test.describe(name, () => {
    let app: Running;

    test.beforeAll(async () => {
      test.setTimeout(300_000);
      app = await start(name);
    });
    test.afterAll(() => app?.stop());

    test('rendered in the browser', async ({ page }) => {
      await visit(page, app.url, `${name}-client`);
    });

    test('prerendered, then hydrated in silence', async ({ page }) => {
      await visit(page, `${app.url}/hydrate.html`, `${name}-hydrate`);
    });

    test('hydrated in silence by React in development, which reports more', async ({ page }) => {
      const url = `${app.url}/development/hydrate.html`;
      await visit(page, url, `${name}-development`, { allowed: /React DevTools/ });
    });

    test('the prerendered story is there without script', async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${app.url}/hydrate.html`);
      await expect(page.locator('h1')).toHaveText(/\S/);
      await context.close();
    });

    test('the whole article is at most 8 KB gzip of ours beyond React', async () => {
      const assets = path.join(app.folder, 'dist/assets');
      const ours = (await readdir(assets)).filter((file) => /^galley-.*\.js$/.test(file));
      expect(ours, 'chunks that hold our code').toHaveLength(1);
      const bytes = gzipSync(await readFile(path.join(assets, String(ours[0]))), { level: 9 });
      expect(bytes.length, 'gzip bytes').toBeLessThanOrEqual(8 * 1024);
      expect(bytes.length, 'gzip bytes: too few to be the library').toBeGreaterThan(2 * 1024);
    });
  });
}
