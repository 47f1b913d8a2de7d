/** What is true of every starter, whatever its framework. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { fromSetup, type Running, start } from './apps.ts';
import { type StarterName, starters, versionsOf } from './starters.ts';
import { addRow } from './table.ts';
import { visit } from './walk.ts';
import { type Weight, weigh } from './weigh.ts';

/** An app that runs while the tests of its file do. */
export function running(name: StarterName): () => Running {
  let app: Running | undefined;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    app = await start(name);
  });
  test.afterAll(() => app?.stop());
  return () => {
    if (!app) throw new Error(`${name} has not been started.`);
    return app;
  };
}

/** The story and its head are there, and look as they should. */
export async function expectStory(page: Page, url: string, name: string, hydrated: boolean) {
  const visited = await visit(page, url, name, { hydrated });
  await expectHead(page);
  return visited;
}

const readStory = async () =>
  JSON.parse(await readFile(path.join(import.meta.dirname, 'starters/story/story.json'), 'utf8'));

async function expectHead(page: Page): Promise<void> {
  const story = await readStory();
  const headline: string = story.headline[0].text;
  await expect(page.locator('html')).toHaveAttribute('lang', story.lang);
  await expect(page.locator('html')).toHaveAttribute('dir', story.dir);
  await expect(page).toHaveTitle(headline);
  const attribute = (selector: string, name: string) =>
    page.locator(`head ${selector}`).getAttribute(name);
  expect(await attribute('link[rel=canonical]', 'href')).toBe(story.url);
  expect(await attribute('meta[property="og:title"]', 'content')).toBe(headline);
  // React's newest writes one by itself, as Next has it: of the same files, so they are fetched once.
  const early = await page
    .locator('head link[rel=preload][as=image]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('imagesrcset')));
  expect(new Set(early).size, 'sets of files that are asked for early').toBe(1);
  expect(early[0]).toContain('.avif 1280w');
  const jsonLd = page.locator('script[type="application/ld+json"]');
  expect(JSON.parse((await jsonLd.textContent()) ?? '')).toMatchObject({
    '@type': 'NewsArticle',
    headline,
  });
}

/** The server's HTML alone is the whole story, and asks for its picture early. */
export async function expectWithoutScript(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  await expect(page.locator('h1')).toHaveText(/\S/);
  const [last] = (await readStory()).body.at(-1).children;
  await expect(page.locator('[data-galley="article"] p').last()).toHaveText(last.text);
  await expectHead(page);
  await context.close();
}

/** The button is the server's; that it answers is the island's doing. */
export async function expectSharing(page: Page): Promise<void> {
  const part = page.locator('[data-galley="share-links"]');
  await part.getByRole('button', { name: /copy/i }).click();
  await expect(part).toHaveAttribute('data-galley-copy', /^(done|failed)$/);
}

/** Weighs a page and puts it into the table. */
export async function weighed(
  browser: Browser,
  app: Running,
  name: StarterName,
  route = '/',
): Promise<Weight> {
  const weight = await weigh(browser, app.url + route);
  await addRow(fromSetup('GALLEY_RUN'), {
    page: `${name.replace('starter-', '')} ${route}`,
    versions: await versionsOf(app.folder, starters[name]),
    build: await readFile(path.join(app.folder, 'seconds'), 'utf8'),
    ...weight,
  });
  return weight;
}
