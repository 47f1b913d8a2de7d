import { expect } from '@playwright/test';
import { themes } from '../../.storybook/themes.ts';
import { open, stories } from '../stories/index.ts';
import { show, test } from './index.ts';
import { type Look, look, sideways } from './look.ts';
import { listed } from './stories.ts';

/** How far a box may lie from Chromium's, in pixels: words are not measured alike. */
const tolerance = 8;

const looks = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'light' },
];

test('twenty stories are listed, and Storybook has each', () => {
  const known = new Set(stories.map(({ id }) => id));
  expect(new Set(listed).size).toBe(20);
  expect(listed.filter((id) => !known.has(id))).toEqual([]);
});

/** In the page: the theme and scheme of a page that an app has set so. */
function set([theme, scheme]: [string, string]) {
  const { documentElement: root } = document;
  root.dataset.galleyTheme = theme;
  root.dataset.galleyScheme = scheme;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  return document.fonts.ready
    .then(frame)
    .then(frame)
    .then(() => undefined);
}

const words = (parts: Look[]) => parts.map(({ name, text }) => `${name}: ${text}`);
const styles = (parts: Look[]) => parts.map(({ name, style }) => ({ name, ...style }));
/** Boxes that lie elsewhere than Chromium's. */
const moved = (parts: Look[], others: Look[]) =>
  parts.flatMap(({ name, box }, index) => {
    const other = others[index]?.box;
    if (!box || !other) return box === other ? [] : [`${name}: a box in one engine alone`];
    const by = Math.max(Math.abs(box.left - other.left), Math.abs(box.width - other.width));
    const isSame = by <= tolerance && box.isBelow === other.isBelow;
    return isSame ? [] : [`${name}: ${JSON.stringify(box)}, in Chromium ${JSON.stringify(other)}`];
  });

for (const id of listed) {
  for (const theme of id === 'page-sample-page--default' ? themes : [themes[0]]) {
    test(`${id}, ${theme}`, async ({ page, firefox, baseURL, asked }) => {
      const [trouble] = await Promise.all([show(firefox, baseURL, id), open(page, { id })]);
      for (const { width, scheme } of looks) {
        await page.setViewportSize({ width, height: 900 });
        await firefox.setViewport({ width, height: 900 });
        const as: [string, string] = [theme, scheme];
        await Promise.all([page.evaluate(set, as), firefox.evaluate(set, as)]);
        const [parts, others] = await Promise.all([firefox.evaluate(look), page.evaluate(look)]);
        const at = `${scheme}, ${width} px`;
        expect(parts.length).toBeGreaterThan(0);
        expect(words(parts), `the same words, dates among them: ${at}`).toEqual(words(others));
        expect(styles(parts), `styles: ${at}`).toEqual(styles(others));
        expect.soft(moved(parts, others), `boxes: ${at}`).toEqual([]);
        expect.soft(await firefox.evaluate(sideways), `scrolls sideways: ${at}`).toBe(0);
      }
      expect(trouble).toEqual([]);
      expect(asked, 'asked of another host, by page or browser').toEqual([]);
    });
  }
}
