import { expect, type Page, test } from '@playwright/test';
import { open, stories } from './index.ts';
import { install, type Stop } from './rules.ts';

/** The sample page by the Tab key alone, from its top to its end and back. */

/** Presses a key until focus leaves the page. Gives what was met, each thing once. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', count: number): Promise<Stop[]> {
  const met: Stop[] = [];
  // A player has stops of its own within.
  for (let pressed = 0; pressed < count + 40; pressed += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => window.rules.stop());
    if (stop.index < 0) return met;
    if (met.at(-1)?.index !== stop.index) met.push(stop);
  }
  throw new Error(`Focus does not leave the page within ${count + 40} presses of ${key}.`);
}

const faults = (stops: Stop[]) =>
  stops.flatMap(({ wrong, name }) => wrong.map((fault) => `${fault}: ${name}`));

/** What comes next stands after, on its line or below it, as far as one part of the page goes. */
function backwards(stops: Stop[]): string[] {
  return stops.flatMap(({ box, name }, index) => {
    const last = stops[index - 1];
    if (!last || last.box.part !== box.part) return [];
    const isAbove = box.bottom <= last.box.top + 1;
    const isBelow = box.top >= last.box.bottom - 1;
    const isBefore = box.end <= last.box.start + 1;
    const isAfter = box.start >= last.box.end - 1;
    // A column beside the last begins above.
    const isWrong = isBelow ? false : isAbove ? !isAfter : isBefore;
    return isWrong ? [`${name} comes after ${last.name}`] : [];
  });
}

const walks = [
  { id: 'page-sample-page--default', width: 1280, height: 900 },
  { id: 'page-sample-page--default', width: 360, height: 640 },
  { id: 'page-sample-page--right-to-left', width: 1280, height: 900 },
  { id: 'article-blocks--all-blocks', width: 1280, height: 900 },
];

for (const { id, ...size } of walks) {
  const story = stories.find((each) => each.id === id);
  test(`focus goes through ${id}, ${size.width} px wide`, async ({ page }) => {
    if (!story) throw new Error(`Storybook has no story ${id}.`);
    await page.setViewportSize(size);
    await open(page, story);
    await page.evaluate(install);
    const count = await page.evaluate(() => window.rules.stops().length);
    expect(count).toBeGreaterThan(2);
    const order = Array.from({ length: count }, (_, index) => index);

    const forth = await walk(page, 'Tab', count);
    expect(forth.map(({ index }) => index)).toEqual(order);
    expect(backwards(forth)).toEqual([]);
    expect(faults(forth), 'forwards').toEqual([]);

    const back = await walk(page, 'Shift+Tab', count);
    expect(back.map(({ index }) => index)).toEqual(order.toReversed());
    expect(faults(back), 'backwards').toEqual([]);
  });
}
