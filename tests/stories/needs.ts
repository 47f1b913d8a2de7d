import type { Page } from '@playwright/test';
import { install } from './rules.ts';

/** How far the page can be scrolled sideways, in pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

const desk = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };

/**
 * Sets an open story as readers set their systems, and gives what breaks the rules: focus and
 * movement as it is, then text spaced out, then targets on a phone, then the system's own colours.
 */
export async function needs(page: Page): Promise<string[]> {
  await page.evaluate(install);
  await page.setViewportSize(desk);
  const found = await page.evaluate(() => [...window.rules.motion(), ...window.rules.rings()]);

  const spaced = await page.evaluate(() => {
    const before = new Set(window.rules.clear());
    document.documentElement.dataset.textSpacing = 'wcag';
    // What is so before has its reason, such as words that wait for a behaviour.
    return window.rules.clear().filter((finding) => !before.has(finding));
  });
  found.push(...spaced.map((finding) => `spaced: ${finding}`));
  const over = await sideways(page);
  if (over) found.push(`spaced: scrolls sideways, ${over} px`);
  await page.evaluate(() => {
    document.documentElement.dataset.textSpacing = 'normal';
  });

  await page.setViewportSize(phone);
  found.push(...(await page.evaluate(() => window.rules.targets())));

  await page.setViewportSize(desk);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await page.evaluate(() => [...window.rules.drawn(), ...window.rules.rings()]);
  found.push(...forced.map((finding) => `forced colours: ${finding}`));
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}
