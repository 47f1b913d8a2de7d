import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { blocksOf, pages, readPage } from '../docs/pages.ts';
import { docs, open } from './index.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  // Storybook's own: its colours of code, and blocks of code that take focus only where they scroll.
  rules: {
    'color-contrast': { enabled: false },
    'scrollable-region-focusable': { enabled: false },
  },
};

/** How many blocks of code each guide has, by its title; of a starter's files, two at least. */
const samples = new Map(
  pages.map((page) => {
    const text = readPage(page);
    const [, title = page] = /<Meta title="([^"]+)"/.exec(text) ?? [];
    const isStarter = text.includes('<Files');
    const count = blocksOf(page).length + (text.match(/<Source\b/g)?.length ?? 0);
    return [title, isStarter ? { least: 2, most: 40 } : { least: count, most: count }];
  }),
);

for (const entry of docs) {
  const isGuide = entry.title.startsWith('Guides/');

  test(`${entry.title}: its page of documentation`, async ({ page }) => {
    const trouble = await open(page, entry, 'docs');
    await expect(page.locator('#storybook-docs h1').first()).toBeVisible();
    expect(trouble).toEqual([]);
    if (!isGuide) {
      await expect(
        page
          .locator('.docs-links')
          .getByText(/^packages\/react\/src\//)
          .first(),
      ).toBeVisible();
      return;
    }
    const { least = -1, most = -1 } = samples.get(entry.title) ?? {};
    const blocks = page.locator('#storybook-docs .docblock-source');
    // The end of a guide is there when all before it is.
    await expect(page.locator('#storybook-docs .docs-links')).toBeVisible();
    await expect.poll(() => blocks.count()).toBeGreaterThanOrEqual(least);
    expect(await blocks.count()).toBeLessThanOrEqual(most);
    await page.evaluate(axe);
    const found = await page.evaluate(
      async (given): Promise<AxeResults> =>
        // @ts-expect-error: the page has it by now.
        window.axe.run('.sbdocs-content', given),
      options,
    );
    expect(found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual(
      [],
    );
    await page.setViewportSize({ width: 360, height: 640 });
    const sideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(sideways, 'scrolls sideways at 360 px').toBe(0);
  });
}
