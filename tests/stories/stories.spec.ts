import { expect, type Page, test } from '@playwright/test';
import { leafThrough, stories } from './index.ts';
import { needs } from './needs.ts';

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

let page: Page;
let show: ReturnType<typeof leafThrough>['show'];
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  ({ show } = leafThrough(page));
});
test.afterAll(() => page.close());

for (const story of stories) {
  test(`${story.title} / ${story.name}`, async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const trouble = await show(story);
    expect(await colors(page), 'the theme is loaded').not.toContain('');
    expect(await needs(page), 'what readers need').toEqual([]);
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
