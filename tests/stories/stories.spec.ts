import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

const index = path.join(import.meta.dirname, '../../storybook-static/index.json');
const entries: Entry[] = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries);
const stories = entries.filter(({ type }) => type === 'story');
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const schemes = ['light', 'dark'] as const;

async function open(page: Page, { id }: Entry): Promise<string[]> {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    const ours = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    if (!ours) trouble.push(`asked elsewhere: ${request.url()}`);
  });
  // The addon's own axe run would collide with ours.
  await page.goto(`/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForFunction(() => {
    // @ts-expect-error: Storybook's own global
    const phase = window.__STORYBOOK_PREVIEW__?.currentRender?.phase;
    return phase === 'completed' || phase === 'finished';
  });
  await page.evaluate(() => document.fonts.ready);
  return trouble;
}

async function findings(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate<AxeResults>(() =>
    // @ts-expect-error: the page's own global
    window.axe.run('#storybook-root', { resultTypes: ['violations', 'passes'] }),
  );
  // A story of something empty has nothing that a rule applies to.
  const text = await page.locator('#storybook-root').textContent();
  if (text?.trim()) expect(passes.length, 'rules that applied').toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What the theme gives the page. */
const colors = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['--galley-color-text', '--galley-font-text'].map((name) =>
      style.getPropertyValue(name),
    );
  });

/** How far the page can be scrolled sideways, in pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

test('the sample article is the first story', () => {
  expect(stories[0]?.id).toBe('article-sample-article--default');
});

for (const story of stories) {
  test(`${story.title} / ${story.name}`, async ({ page }) => {
    const trouble = await open(page, story);
    await page.addScriptTag({ path: axe });
    expect(await colors(page), 'the theme is loaded').not.toContain('');
    for (const scheme of schemes) {
      await page.evaluate((value) => {
        document.documentElement.dataset.galleyScheme = value;
      }, scheme);
      expect(await findings(page), `axe, ${scheme}`).toEqual([]);
    }
    // 320 px is also what 1280 px are at a zoom of 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await sideways(page), 'scrolls sideways at 320 px').toBe(0);
    await page.setViewportSize({ width: 640, height: 512 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sideways(page), 'scrolls sideways at 200 % text').toBe(0);
    const gone = /gone\.jpg|404/;
    expect(trouble.filter((line) => !gone.test(line))).toEqual([]);
  });
}
