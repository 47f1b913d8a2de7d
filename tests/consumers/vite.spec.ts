import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type Running, start } from './apps.ts';
import { expectEvening } from './evening.ts';
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

    test('a theme written here as JSON is the page’s look, and no other is loaded', async ({
      page,
    }) => {
      await visit(page, `${app.url}/evening/evening.html`, `${name}-evening`);
      await expectEvening(page);
      const assets = path.join(app.folder, 'dist/evening/assets');
      const sheets = (await readdir(assets)).filter((file) => file.endsWith('.css'));
      const css = await Promise.all(
        sheets.map((file) => readFile(path.join(assets, file), 'utf8')),
      );
      expect(css.join('')).toMatch(/data-galley-theme=.?evening/);
      expect(css.join('')).not.toContain('broadsheet');
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

    /** The gzip bytes of ours beyond React in a build of the app. */
    async function weigh(build: string) {
      const assets = path.join(app.folder, build, 'assets');
      const ours = (await readdir(assets)).filter((file) => /^galley-.*\.js$/.test(file));
      expect(ours, 'chunks that hold our code').toHaveLength(1);
      return gzipSync(await readFile(path.join(assets, String(ours[0]))), { level: 9 }).length;
    }

    test('the article with every renderer is about 12 KB gzip of ours beyond React', async () => {
      const bytes = await weigh('dist');
      expect(bytes, 'gzip bytes').toBeLessThanOrEqual(12_288);
      expect(bytes, 'gzip bytes: too few to be the library').toBeGreaterThan(8 * 1024);
    });

    test('a story by its parts is the same story, at most 8 KB gzip of ours', async ({ page }) => {
      const texts: string[] = [];
      const printed: string[] = [];
      page.on('console', (message) => printed.push(message.text()));
      for (const place of ['index.html', 'lean/lean.html']) {
        await page.goto(`${app.url}/${place}`);
        await expect(page.locator('h1')).toHaveText(/\S/);
        texts.push((await page.locator('article').textContent()) ?? '');
      }
      expect(texts[1]).toBe(texts[0]);
      expect(printed).toEqual([]);
      const bytes = await weigh('dist/lean');
      expect(bytes, 'gzip bytes').toBeLessThanOrEqual(8 * 1024);
      expect(bytes, 'gzip bytes: too few to be the library').toBeGreaterThan(4 * 1024);
    });
  });
}
