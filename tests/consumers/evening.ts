/** The evening paper: a theme written by hand, outside the workspace, and what it looks like. */
import { expect, type Page } from '@playwright/test';
import evening from './page/evening.json' with { type: 'json' };

/** The page has the theme's colours in both schemes, its faces and its rule. */
export async function expectEvening(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-galley-theme', 'evening');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const seen = await page.evaluate(() => {
      const of = (selector: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`no ${selector}`);
        return getComputedStyle(element);
      };
      const hex = (color: string) =>
        `#${(color.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
      return {
        background: hex(of('html').backgroundColor),
        text: hex(of('[data-galley="body"]').color),
        headline: hex(of('h1').color),
        accent: hex(of('[data-galley="kicker"], .galley-Headline-kicker').color),
        face: of('h1').fontFamily.split(',')[0],
      };
    });
    const { background, text, headline, accent } = evening.color;
    expect(seen, `in the ${colorScheme} scheme`).toEqual({
      background: background[colorScheme],
      text: text[colorScheme],
      headline: headline[colorScheme],
      accent: accent[colorScheme],
      face: 'Rockwell',
    });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
