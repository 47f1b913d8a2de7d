import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { type AppName, type Running, start } from './apps.ts';
import { visit } from './walk.ts';

/** How much slower than here the reader's processor is. */
const slowness = 4;

async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  return session;
}

/** Tasks over 50 ms while a page is loaded and taken over, in milliseconds. */
async function longTasks(page: Page, url: string): Promise<number[]> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });
  await slowed(page);
  await page.goto(url);
  await page.waitForTimeout(2500);
  return page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
}

/** The longest time from a press to the next frame, in milliseconds, since the last question. */
const latency = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // The entry comes with the frame after the one that it measures.
        setTimeout(() => {
          const all = (window as unknown as { presses: number[] }).presses;
          resolve(Math.max(0, ...all.splice(0)));
        }, 300);
      }),
  );

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

    test('hydration adds no long task to that of the same page by hand', async ({ browser }) => {
      const longest = async (file: string) => {
        const page = await browser.newPage();
        const tasks = await longTasks(page, `${app.url}/paper/${file}.html`);
        await page.close();
        return Math.max(0, ...tasks);
      };
      const beyond: number[] = [];
      for (let round = 0; round < 3; round++) {
        beyond.push((await longest('paper-hydrate')) - (await longest('paper-by-hand')));
      }
      console.log(`longest task at ${slowness}x, beyond by hand: ${beyond.join(', ')} ms`);
      expect(Math.min(...beyond)).toBeLessThanOrEqual(50);
    });

    test('every press is answered within 50 ms on a slow processor', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.addInitScript(() => {
        const presses: number[] = [];
        Object.assign(window, { presses });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) presses.push(duration);
        }).observe({
          type: 'event',
          durationThreshold: 16,
          buffered: true,
        } as PerformanceObserverInit);
      });
      await page.goto(`${app.url}/paper/paper-hydrate.html`);
      await expect(page.locator('[data-galley="comments"] form[data-galley-ready]')).toBeAttached();
      const presses = {
        'copy the link': () => page.getByRole('button', { name: /copy/i }).click(),
        'open the form': () => page.locator('[data-galley="comments"] summary').click(),
        'type a comment': () => page.locator('textarea').pressSequentially('A good report.'),
        'choose dark': () => page.getByRole('radio', { name: /dark/i }).check(),
        'enlarge the text': () => page.getByRole('radio').last().check(),
        'dismiss the banner': () =>
          page.locator('[data-galley="app-banner"]').getByRole('button').click(),
      };
      // What is pressed is in view before the clock runs.
      await slowed(page);
      const seen: Record<string, number> = {};
      for (const [what, press] of Object.entries(presses)) {
        await latency(page);
        await press();
        seen[what] = await latency(page);
      }
      console.log(`press to frame at ${slowness}x, in ms: ${JSON.stringify(seen)}`);
      expect(Math.max(...Object.values(seen))).toBeLessThanOrEqual(50);
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
