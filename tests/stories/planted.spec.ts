import { expect, type Page, test } from '@playwright/test';
import { open, stories } from './index.ts';
import { needs } from './needs.ts';
import { install } from './rules.ts';

/** That a fault is caught: each of these plants one, and expects the rule that is for it to say so. */

const style = (content: string) => (page: Page) => page.addStyleTag({ content });

/** Keeps a text as high as it is, with more below it. */
const held = (content: string) => async (page: Page) => {
  await page.addStyleTag({ content });
  await page.locator('[data-galley="standfirst"]').evaluate((part) => {
    part.style.maxInlineSize = '300px';
    part.style.blockSize = `${part.scrollHeight}px`;
    part.style.marginBlockEnd = '0';
    part.insertAdjacentHTML('afterend', `<p>${'What stands below it. '.repeat(20)}</p>`);
  });
};

const planted: [
  fault: string,
  id: string,
  plant: (page: Page) => Promise<unknown>,
  told: RegExp,
][] = [
  [
    'targets too small and too near',
    'page-parts-sharelinks--drawings-alone',
    style(
      '[data-galley="share-links"] :is(a, button, svg) { inline-size: 15px; min-block-size: 0; block-size: 15px } [data-galley="share-links"] ul { gap: 0 }',
    ),
    /^target of 15 × 15 px: <a /m,
  ],
  [
    'a box that spaced text does not fit',
    'components-standfirst--default',
    held('[data-galley="standfirst"] { overflow: hidden }'),
    /^spaced: text cut off: <[^>]*data-galley="standfirst"/m,
  ],
  [
    'a line that spaced text grows over',
    'components-standfirst--default',
    held('[data-galley="standfirst"] + p { margin: 0 }'),
    /^spaced: text on text: /m,
  ],
  [
    'a movement, where none is wanted',
    'components-headline--with-kicker',
    style('[data-galley="headline"] { transition: opacity 300ms }'),
    /^moves, by a transition: <h1/m,
  ],
  [
    'an endless one',
    'components-headline--with-kicker',
    style(
      '@keyframes blink { to { opacity: 0 } } [data-galley="headline"] { animation: blink 1s infinite }',
    ),
    /^moves, by an animation: <h1/m,
  ],
  [
    'a page that glides',
    'components-headline--with-kicker',
    style('html { scroll-behavior: smooth }'),
    /^glides: <html/m,
  ],
  [
    'drawings in a colour of their own',
    'page-parts-sharelinks--drawings-alone',
    style('@media (forced-colors: active) { svg * { fill: #fff; stroke: #fff } }'),
    /^forced colours: drawing not seen: /m,
  ],
  [
    'a field without an edge',
    'page-parts-commentform--default',
    style('textarea { border: 0 }'),
    /^forced colours: field without an edge: <textarea/m,
  ],
  [
    'a name that leaves out what is seen',
    'page-parts-tags--default',
    (page) =>
      page
        .locator('#storybook-root a')
        .first()
        .evaluate((link) => {
          link.ariaLabel = 'Another word';
        }),
    /^seen and not in the name: <a /m,
  ],
  [
    'a change by focus alone',
    'page-parts-tags--default',
    (page) =>
      page
        .locator('#storybook-root a')
        .first()
        .evaluate((link) => {
          link.addEventListener('focus', () => link.append('!'));
        }),
    /^focus changes what is shown/m,
  ],
  [
    'text of twice its size that is cut off',
    'components-standfirst--default',
    held('[data-galley="standfirst"] { overflow: hidden }'),
    /^twice as large: text cut off: <[^>]*data-galley="standfirst"/m,
  ],
  [
    'focus without a ring',
    'page-parts-tags--default',
    style('a:focus-visible { outline: none }'),
    /^focus has no ring: <a /m,
  ],
  [
    'a ring of one pixel',
    'page-parts-tags--default',
    style('a:focus-visible { outline-width: 1px }'),
    /^focus has a thin ring: <a /m,
  ],
  [
    'a ring that is hardly seen',
    'page-parts-tags--default',
    style('a:focus-visible { outline-color: #ccc }'),
    /^focus has a faint ring: <a /m,
  ],
];

function named(id: string) {
  const story = stories.find((each) => each.id === id);
  if (!story) throw new Error(`Storybook has no story ${id}. Name another in this test.`);
  return story;
}

for (const [fault, id, plant, told] of planted) {
  test(`${fault}: is caught`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, named(id));
    await plant(page);
    expect((await needs(page)).join('\n')).toMatch(told);
  });
}

test('focus under a bar that stays: is caught', async ({ page }) => {
  await open(page, named('page-sample-page--default'));
  await page.locator('#storybook-root').evaluate((root) => {
    const bar = document.createElement('div');
    bar.style.cssText = 'position: fixed; inset: 0 0 auto; block-size: 300px; z-index: 9';
    root.prepend(bar);
  });
  await page.evaluate(install);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const { wrong } = await page.evaluate(() => window.rules.stop());
  expect(wrong.join()).toMatch(/^under /);
});
