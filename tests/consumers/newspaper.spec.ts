import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Running, start } from './apps.ts';

/** What the page shows, in its order: each by the part that prints it. */
const parts = [
  ['the skip link', 'a[data-galley="skip-link"]'],
  ['the headline', 'h1[data-galley="headline"]'],
  ['the standfirst', '[data-galley="standfirst"]'],
  ['the byline', '[data-galley="byline"] a'],
  ['the updated time', 'time:has-text("Updated")'],
  ['the first published time', 'time:has-text("IST")'],
  ['the lead figure', '[data-galley="figure"] figcaption'],
  ['an attributed quotation', '[data-galley="body"] > p'],
  ['an advertisement in the story', '[data-galley="body"] [data-galley="ad-slot"]'],
  ['a section heading', 'h2[data-galley="section-heading"] >> nth=0'],
  ['a second section heading', 'h2[data-galley="section-heading"] >> nth=1'],
  ['the e-paper', '[data-galley="promo"]'],
  ['recommended stories', '[data-galley="recommendations"]'],
  ['comments', '[data-galley="comments"]'],
  ['the editions', '[data-galley="edition-picker"]'],
  ['the app banner', '[data-galley="app-banner"]'],
  ['link groups', 'footer [data-galley="link-group"] >> nth=0'],
  ['four of them', 'footer [data-galley="link-group"] >> nth=3'],
  ['the accounts', '[data-galley="follow-links"]'],
] as const;

/** What a page says that it should not: on the console, to another host, against its policy. */
function listen(page: Page, origin: string): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) trouble.push(`asked: ${request.url()}`);
  });
  return trouble;
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** From the top to the end as a reader would, a part of the window at a time. */
async function readOn(page: Page) {
  for (;;) {
    const end = await page.evaluate(() => {
      window.scrollBy(0, innerHeight / 2);
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    });
    await page.waitForTimeout(100);
    if (end) return;
  }
}

/** Everything that moved without the reader's doing, from the page's beginning. */
async function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          const found = list.getEntries() as (PerformanceEntry & {
            hadRecentInput: boolean;
            value: number;
            sources: { node?: Node }[];
          })[];
          resolve(
            found
              .filter(({ hadRecentInput }) => !hadRecentInput)
              .map(({ value, sources }) => {
                const nodes = sources.map(({ node }) => (node as Element)?.outerHTML?.slice(0, 90));
                return `${value.toFixed(4)} ${nodes.join(' | ')}`;
              }),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        // Without any shift the observer is never called.
        setTimeout(() => resolve([]), 300);
      }),
  );
}

for (const name of ['newspaper-19', 'newspaper-18'] as const) {
  test.describe(name, () => {
    let app: Running;
    test.beforeAll(async () => {
      test.setTimeout(300_000);
      app = await start(name);
    });
    test.afterAll(() => app?.stop());

    const withoutScript = async (browser: Browser) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(app.url);
      return page;
    };

    test('without script: every part is there, in the order of the page', async ({ browser }) => {
      const page = await withoutScript(browser);
      const tops: number[] = [];
      for (const [what, selector] of parts) {
        const part = page.locator(selector).first();
        // No script, no advertisement: no room is kept for one.
        if (selector.includes('ad-slot')) await expect(part, what).toBeHidden();
        else await expect(part, what).toBeVisible();
        await expect(part, what).toHaveText(/\S/);
        const box = await part.boundingBox();
        if (box) tops.push(box.y);
      }
      // From the lead on, nothing stands beside anything else.
      const below = tops.slice(6);
      expect(below).toEqual([...below].sort((one, other) => one - other));
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sideways(page)).toBe(0);
      await page.context().close();
    });

    test('without script: every link leads somewhere', async ({ browser }) => {
      const page = await withoutScript(browser);
      const links = await page.locator('a').all();
      expect(links.length).toBeGreaterThan(50);
      for (const link of links) {
        const href = await link.getAttribute('href');
        expect(href).toMatch(/^(?:https:\/\/|mailto:|\/|#.)/);
        if (href?.startsWith('#'))
          await expect(page.locator(`[id="${href.slice(1)}"]`)).toHaveCount(1);
      }
      await page.context().close();
    });

    test('without script: a comment is posted, and a refused one is not lost', async ({
      browser,
    }) => {
      const page = await withoutScript(browser);
      const comments = page.locator('[data-galley="comments"]');
      await comments.locator('summary').click();
      await comments.getByRole('textbox', { name: /name/i }).fill('Ana');
      const text = comments.locator('textarea');
      await text.fill('No spam, I promise.');
      await comments.getByRole('button', { name: /post/i }).click();
      await expect(comments).toContainText('This reads like advertising.');
      await expect(text).toHaveValue('No spam, I promise.');
      await text.fill('A good report.');
      await comments.getByRole('button', { name: /post/i }).click();
      await expect(page).toHaveURL(/\?thanks/);
      await expect(comments.getByRole('status').last()).toHaveText(/\S/);
      await page.context().close();
    });

    test('without script: the edition is changed', async ({ browser }) => {
      const page = await withoutScript(browser);
      await page.getByRole('link', { name: 'हिन्दी' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
      await expect(page.getByRole('link', { name: 'हिन्दी' })).toHaveAttribute('aria-current', /./);
      await page.context().close();
    });

    test('without script: the banner is dismissed', async ({ browser }) => {
      const page = await withoutScript(browser);
      const banner = page.locator('[data-galley="app-banner"]');
      await banner.getByRole('button').click();
      await expect(banner).toHaveCount(0);
      await page.reload();
      await expect(banner).toHaveCount(0);
      await page.context().close();
    });

    test('under a strict policy every behaviour works, and nothing is asked of others', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const trouble = listen(page, app.url);
      await page.goto(`${app.url}/?recommendations=late&delay=200`);
      await readOn(page);

      const slots = page.locator('[data-galley="ad-slot"]');
      await expect(slots.locator('text=An advertisement')).toHaveCount(await slots.count());

      const recommended = page.locator('[data-galley="recommendations"]');
      await expect(recommended.getByRole('link', { name: /ferry/ })).toBeVisible();

      const share = page.locator('[data-galley="share-links"]');
      await share.getByRole('button', { name: /copy/i }).click();
      await expect(share.getByRole('status')).toHaveText(/\S/);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:/);

      const comments = page.locator('[data-galley="comments"]');
      await comments.locator('summary').click();
      await comments.getByRole('textbox', { name: /name/i }).fill('Ana');
      await comments.locator('textarea').fill('No spam, I promise.');
      await comments.getByRole('button', { name: /post/i }).click();
      await expect(comments).toContainText('This reads like advertising.');
      await expect(comments.locator('textarea')).toHaveValue('No spam, I promise.');
      await comments.locator('textarea').fill('A good report.');
      await comments.getByRole('button', { name: /post/i }).click();
      await expect(comments.locator('[data-galley-state="success"]')).toBeVisible();
      await expect(comments.locator('textarea')).toHaveValue('');

      const banner = page.locator('[data-galley="app-banner"]');
      await banner.getByRole('button').click();
      await expect(banner).toBeHidden();

      await page.getByRole('radio', { name: /dark/i }).check();
      await expect(page.locator('html')).toHaveAttribute('data-galley-scheme', 'dark');
      // A refused comment is an answer of 422, which the browser itself notes.
      expect(trouble.filter((line) => !line.includes('422'))).toEqual([]);
    });

    test('nothing is asked of a vendor before the reader agrees', async ({ page }) => {
      const vendor = app.url.replace('127.0.0.1', 'localhost');
      const asked: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(app.url)) asked.push(request.url());
      });
      for (const consent of ['unknown', 'denied']) {
        await page.goto(`${app.url}/video?consent=${consent}`);
        await expect(page.locator('[data-galley="embed"][data-galley-ready]')).toBeAttached();
        await page.waitForTimeout(500);
        await expect(page.locator('iframe')).toHaveCount(0);
      }
      expect(asked).toEqual([]);

      await page.goto(`${app.url}/video?consent=unknown`);
      await page.locator('[data-galley="embed"] button').first().click();
      await page.getByRole('button', { name: 'Show this one' }).click();
      await expect(page.frameLocator('iframe').getByText('A film plays.')).toBeVisible();
      expect(asked).toEqual([`${vendor}/frame/watch`]);

      await page.goto(`${app.url}/video?consent=granted`);
      await expect(page.frameLocator('iframe').getByText('A film plays.')).toBeVisible();
    });

    test('what the reader chose is there before the first paint', async ({ page }) => {
      await page.goto(app.url);
      await page.getByRole('radio', { name: /dark/i }).check();
      await page.locator('[data-galley="app-banner"]').getByRole('button').click();
      // Only the blocking script is left to do it.
      await page.route('**/start.js', (route) => route.abort());
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-galley-scheme', 'dark');
      await expect(page.locator('[data-galley="app-banner"]')).toBeHidden();
    });
  });
}

test.describe('nothing shifts', () => {
  let app: Running;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    app = await start('newspaper-19');
  });
  test.afterAll(() => app?.stop());

  const scenes = {
    'advertisements come late': '?adDelay=800',
    'the smaller of two sizes comes': '?adDelay=300&ads=small',
    'no advertisement comes': '?adDelay=300&ads=empty',
    'the reader wants none': '?ads=denied',
    'recommendations come late': '?recommendations=late&delay=900',
    'recommendations never come': '?recommendations=late&delay=5000',
    'recommendations fail': '?recommendations=fail&delay=300',
    'pictures come late': '?slow',
    'the banner was dismissed before': '?again',
  };

  for (const [scene, query] of Object.entries(scenes)) {
    for (const width of [360, 768, 1280]) {
      test(`${scene}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        if (query === '?slow') {
          await page.route('**/galley-sample/*', async (route) => {
            await new Promise((resolve) => setTimeout(resolve, 600));
            await route.continue();
          });
        }
        if (query === '?again') {
          await page.goto(app.url);
          await page.locator('[data-galley="app-banner"]').getByRole('button').click();
        }
        await page.goto(app.url + query);
        await readOn(page);
        await page.waitForTimeout(2000);
        await page.evaluate(() => window.scrollTo(0, 0));
        await page.waitForTimeout(500);
        expect(await shiftsOf(page)).toEqual([]);
      });
    }
  }
});
