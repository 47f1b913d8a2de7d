import { expect, test } from '@playwright/test';
import { type AppName, type Running, start } from './apps.ts';
import { visit } from './walk.ts';

for (const name of ['vite-19', 'vite-18'] as const) {
  test.describe(`the whole page, ${name}`, () => {
    let app: Running;
    test.beforeAll(async () => {
      test.setTimeout(300_000);
      app = await start(name);
    });
    test.afterAll(() => app?.stop());

    // The server sends the strictest policy: a violation is an error on the console.
    test('made in the browser, under a strict policy', async ({ page }) => {
      await visit(page, `${app.url}/paper/paper.html`, `${name}-paper`);
      await expect(page.locator('[data-galley-ready]').first()).toBeAttached();
    });

    test('hydrated in silence, under a strict policy', async ({ page }) => {
      await visit(page, `${app.url}/paper/paper-hydrate.html`, `${name}-paper-hydrate`);
    });
  });
}

test.describe('the whole page, Next', () => {
  const name: AppName = 'next-19';
  let app: Running;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    app = await start(name);
  });
  test.afterAll(() => app?.stop());

  test('hydrates in silence under a policy with a nonce and strict-dynamic', async ({ page }) => {
    const { scripts } = await visit(page, `${app.url}/paper`, `${name}-paper`);
    expect(scripts.size).toBeGreaterThan(0);
    await expect(page.locator('[data-galley="app-banner"][data-galley-ready]')).toBeAttached();
    await page.locator('[data-galley="app-banner"]').getByRole('button').click();
    await expect(page.locator('[data-galley="app-banner"]')).toBeHidden();
  });

  test('a server function takes comments, without script too', async ({ browser }) => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${app.url}/paper`);
      const comments = page.locator('[data-galley="comments"]');
      await comments.locator('summary').click();
      await comments.getByRole('textbox', { name: /name/i }).fill('Ana');
      await comments.locator('textarea').fill('A good report.');
      await comments.getByRole('button', { name: /post/i }).click();
      await expect(page).toHaveURL(/\?thanks/);
      await expect(comments.getByRole('status').last()).toHaveText(/\S/);
      await context.close();
    }
  });
});
