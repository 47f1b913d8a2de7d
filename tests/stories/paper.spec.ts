import { expect, type Page, test } from '@playwright/test';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { themes } from '../../.storybook/themes.ts';
import { open, stories } from './index.ts';

const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };

interface Sheet {
  /** The words in the order that they were printed in. */
  words: string;
  /** Of all sheets, the share that holds anything: 1 is a sheet full to its foot. */
  filled: number;
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function sheetOf(page: Awaited<ReturnType<Document['getPage']>>): Promise<Sheet> {
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item ? [item] : []));
  const { height } = page.getViewport({ scale: 1 });
  const lowest = Math.min(height, ...texts.map(({ transform }) => Number(transform[5])));
  const words = texts.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join('');
  return { words: words.replace(/\s+/g, ' '), filled: 1 - lowest / height };
}

/** A story as the browser prints it, sheet by sheet. */
async function print(page: Page, id: string): Promise<Sheet[]> {
  const story = stories.find((each) => each.id === id);
  if (!story) throw new Error(`Storybook has no story ${id}.`);
  await open(page, story);
  const bytes = await page.pdf({ format: 'A4', margin });
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => sheetOf(await document.getPage(number))));
}

test.describe('the sample page on paper', () => {
  let sheets: Sheet[];
  test.beforeEach(async ({ page }) => {
    sheets = await print(page, 'page-sample-page--default');
  });

  test('has every word of the story in its order, with its full dates', () => {
    const text = sheets.map(({ words }) => words).join(' ');
    const order = [
      'The Daily Galley',
      'North Korean soldier crosses mined',
      'The soldier came through the central section',
      'The Daily Galley Web Desk',
      'Updated 19 October 2025, 8:17 pm IST',
      'First published 19 October 2025, 6:56 pm IST',
      'A soldier at a guard post',
      'Illustration: The Daily Galley',
      'A North Korean soldier crossed the land border',
      '“Border crossings by land are rare”',
      'The zone and those who leave, in figures',
      '“One side offers talks, the other turns them down”',
      'With information from the Associated Press',
      'Mines, wire and tank traps',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('has no advertisement, comment or control', () => {
    const text = sheets.map(({ words }) => words).join(' ');
    const absent = [
      /advertisement/i,
      /comment/i,
      /\bpost a\b/i,
      /skip to/i,
      /recommended/i,
      /\bshare\b/i,
      /copy link/i,
      /e-paper/i,
      /edition/i,
      /app store/i,
      /trending/i,
      /follow/i,
      /text size/i,
      /automatic/i,
    ];
    for (const words of absent) expect(text).not.toMatch(words);
  });

  test('says where the links in its text lead', () => {
    const text = sheets.map(({ words }) => words.replaceAll(' ', '')).join('');
    expect(text).toMatch(/\(https:\/\/[^)]+\)/);
  });

  test('leaves no sheet blank', () => {
    expect(sheets.length).toBeGreaterThan(1);
    for (const { words } of sheets) expect(words.trim().length).toBeGreaterThan(100);
    // But for the last one, each is used to its foot.
    for (const { filled } of sheets.slice(0, -1)) expect(filled).toBeGreaterThan(0.6);
  });
});

test('pictures far down the story are there before it is printed', async ({ page }) => {
  const story = stories.find(({ id }) => id === 'page-sample-page--default');
  if (story) await open(page, story);
  await page.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('[data-galley="related-links"] img');
    const body = document.querySelector('[data-galley="body"]');
    if (!image || !body) throw new Error('The page has no picture to move.');
    const far = image.cloneNode() as HTMLImageElement;
    far.id = 'far';
    far.style.marginBlockStart = '9000px';
    far.src = '/galley-sample/web-desk-192.jpg';
    body.append(far);
  });
  const far = page.locator('#far');
  expect(await far.evaluate((image: HTMLImageElement) => image.complete)).toBe(false);
  await page.pdf({ format: 'A4', margin });
  expect(await far.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

for (const theme of themes) {
  test(`in ${theme} a picture stands on one sheet with its caption, a heading with its text`, async ({
    page,
  }) => {
    const { OPS } = await getResolvedPDFJS();
    const story = stories.find(({ id }) => id === 'article-sample-article--default');
    if (story) await open(page, story);
    // Room before the picture, so that each in its turn comes to the foot of a sheet.
    await page.evaluate((name) => {
      document.documentElement.dataset.galleyTheme = name;
      const room = Object.assign(document.createElement('div'), { id: 'room' });
      document.querySelector('article figure')?.before(room);
    }, theme);
    const words = async (selector: string) =>
      (await page.locator(selector).allInnerTexts()).map((text) => text.slice(0, 24));
    const headings = await words('[data-galley="body"] > h2');
    const after = await words('[data-galley="body"] > h2 + p');
    const [caption = ''] = await words('article figure > figcaption');
    expect(headings).toHaveLength(2);

    for (const room of [0, 150, 300, 450, 600]) {
      await page.evaluate((height) => {
        const element = document.getElementById('room');
        if (element) element.style.height = `${height}px`;
      }, room);
      const bytes = await page.pdf({ format: 'A4', margin });
      const printed = await getDocumentProxy(new Uint8Array(bytes));
      const sheets = await Promise.all(
        Array.from({ length: printed.numPages }, async (_, index) => {
          const sheet = await printed.getPage(index + 1);
          const { fnArray } = await sheet.getOperatorList();
          const { words } = await sheetOf(sheet);
          return { words, pictures: fnArray.filter((one) => one === OPS.paintImageXObject).length };
        }),
      );
      const sheetWith = (text: string) => sheets.findIndex(({ words }) => words.includes(text));
      for (const [index, heading] of headings.entries()) {
        expect(sheetWith(heading), heading).toBeGreaterThanOrEqual(0);
        expect(sheetWith(after[index] ?? ''), `${room} px: after ${heading}`).toBe(
          sheetWith(heading),
        );
      }
      // The desk's emblem is a picture too, on the first sheet.
      const at = sheetWith(caption);
      const least = at === 0 ? 2 : 1;
      expect(sheets[at]?.pictures, `${room} px: the caption's picture`).toBeGreaterThanOrEqual(
        least,
      );
    }
  });
}
