import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { decode, difference } from '../visual/picture.ts';
import { type Running, start } from './apps.ts';

const pictures = path.join(import.meta.dirname, '../../test-results/consumers');
const neighbours = [
  'none-unlayered',
  'tailwind-4',
  'tailwind-3',
  'css-modules',
  'bootstrap',
  'bootstrap-layered',
];

let app: Running;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  app = await start('beside-19');
});
test.afterAll(() => app?.stop());

const open = (page: Page, name: string, query = '') =>
  page.goto(`${app.url}/${name}/${name}.html${query}`);

/** Each element of the story, where it stands and how its letters are set. */
const geometry = (page: Page) =>
  page.locator('article, article *').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, font, listStyleType, textDecorationLine } = getComputedStyle(element);
      // What holds no words of its own shows no font.
      const speaks = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
      const letters = speaks ? [color, font, textDecorationLine] : [];
      const list = element.matches('ol, ul') ? [listStyleType] : [];
      const name = `${element.tagName} ${element.textContent?.slice(0, 30)}`;
      return [name, [x, y, width, height].map(Math.round).join(' '), ...letters, ...list].join(
        ' | ',
      );
    }),
  );

async function drawn(page: Page, name: string, scene: string) {
  await page.locator('article').waitFor();
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  await mkdir(pictures, { recursive: true });
  const file = path.join(pictures, `beside-${name}-${scene}.png`);
  return decode(await page.locator('article').screenshot({ path: file, animations: 'disabled' }));
}

const scenes = {
  wide: { width: 1280, colorScheme: 'light' },
  'phone-dark': { width: 390, colorScheme: 'dark' },
} as const;

for (const name of neighbours) {
  for (const [scene, { width, colorScheme }] of Object.entries(scenes)) {
    test(`${name}: the story is as it is by itself, ${scene}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await open(page, 'none');
      const before = await drawn(page, 'none', scene);
      const stood = await geometry(page);
      expect(stood.length).toBeGreaterThan(150);
      await open(page, name);
      const after = await drawn(page, name, scene);
      expect(await geometry(page)).toEqual(stood);
      expect(difference(before, after).count, 'pixels that differ').toBe(0);
    });
  }
}

for (const name of neighbours.filter((name) => name !== 'none-unlayered')) {
  test(`${name}: the app's own line wins`, async ({ page }) => {
    await open(page, name, '?own');
    const headline = page.locator('h1');
    await expect(headline).toBeVisible();
    const color = await headline.evaluate((element) => {
      const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!probe) throw new Error('no canvas');
      // Tailwind 4 writes it as oklch.
      probe.fillStyle = getComputedStyle(element).color;
      probe.fillRect(0, 0, 1, 1);
      return [...probe.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    });
    // Teal 700, in each neighbour's own way.
    for (const [index, value] of [15, 118, 110].entries()) {
      expect(Math.abs((color[index] ?? 0) - value), String(color)).toBeLessThanOrEqual(15);
    }
  });

  test(`${name}: a rule on our class and a token of the theme win`, async ({ page }) => {
    await open(page, name);
    await page.locator('h1').waitFor();
    await page.addStyleTag({
      content: `.galley-Headline { color: rgb(1, 2, 3); }
        .galley-Article { --galley-color-accent: rgb(4, 5, 6); }`,
    });
    await expect(page.locator('h1')).toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(page.locator('.galley-BlockQuote').first()).toHaveCSS(
      'border-left-color',
      'rgb(4, 5, 6)',
    );
  });
}
