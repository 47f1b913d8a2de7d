import type { Page } from '@playwright/test';
import { install } from './rules.ts';

const desk = { width: 1280, height: 900 };
const phone = { width: 320, height: 640 };

/**
 * Sets an open story as readers set their systems, and gives what breaks the rules: names, focus and
 * movement as it is, then text spaced out or twice as large, then targets on a phone, then the
 * system's own colours.
 */
export async function needs(page: Page): Promise<string[]> {
  await page.evaluate(install);
  await page.setViewportSize(desk);
  const found = await page.evaluate(() => [
    ...window.rules.labels(),
    ...window.rules.motion(),
    ...window.rules.rings(),
  ]);

  // Nothing moves by itself for those who do not mind, either.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  found.push(...(await page.evaluate(() => window.rules.motion())));
  await page.emulateMedia({ reducedMotion: 'reduce' });

  const text = await page.evaluate(() => {
    const { dataset, style } = document.documentElement;
    // What is so before has its reason, such as words that wait for a behaviour.
    const before = new Set(window.rules.clear());
    const fresh = () => window.rules.clear().filter((finding) => !before.has(finding));
    dataset.textSpacing = 'wcag';
    const spaced = fresh().map((finding) => `spaced: ${finding}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) spaced.push('spaced: scrolls sideways');
    dataset.textSpacing = 'normal';
    const size = style.fontSize;
    style.fontSize = '200%';
    const large = fresh().map((finding) => `twice as large: ${finding}`);
    style.fontSize = size;
    return [...spaced, ...large];
  });
  found.push(...text);

  await page.setViewportSize(phone);
  found.push(...(await page.evaluate(() => window.rules.targets())));

  await page.setViewportSize(desk);
  await page.emulateMedia({ forcedColors: 'active' });
  const forced = await page.evaluate(() => [...window.rules.drawn(), ...window.rules.rings()]);
  found.push(...forced.map((finding) => `forced colours: ${finding}`));
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}
