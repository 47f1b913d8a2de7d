import type { Page } from '@playwright/test';
import { themes } from '../../.storybook/themes.ts';
import { stories } from '../stories/index.ts';
import type { Visit } from './visits.ts';

/** Faults for the tests of the tests: each is as small as its kind gets. */

/** A visit to one story in one mode, light, in the first theme. */
export function one(id: string, checks: { picture?: boolean; axe?: boolean }): Visit {
  const story = stories.find((story) => story.id === id);
  if (!story) throw new Error(`There is no story ${id}. Name another in this test.`);
  const [theme] = themes;
  const width = 720;
  const mode = { theme, scheme: 'light' } as const;
  const look = { name: `${theme}-light-${width}`, mode, picture: false, axe: false, ...checks };
  return { name: `${id}@${width}`, story, width, looks: [look] };
}

export const padding = (page: Page) =>
  page.locator('[data-galley="paywall"]').evaluate((part) => {
    const { paddingBlockStart } = getComputedStyle(part);
    part.style.paddingBlockStart = `${Number.parseFloat(paddingBlockStart) + 1}px`;
  });

/** #1c1a18 becomes #1d1a18. */
export const color = (page: Page) =>
  page.locator('[data-galley="headline"]').evaluate((part) => {
    part.style.color = getComputedStyle(part).color.replace(/\d+/, (red) => `${Number(red) + 1}`);
  });

/** 600 becomes 620, in a variable font. */
export const weight = (page: Page) =>
  page.locator('[data-galley="headline"]').evaluate((part) => {
    part.style.fontWeight = `${Number(getComputedStyle(part).fontWeight) + 20}`;
  });

/** A letter that no font has. */
export const glyph = (page: Page) =>
  page.locator('[data-galley="headline"]').evaluate((part) => {
    const words = document.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode();
    if (words) words.textContent = words.textContent?.replace(/\w/, '\u{E000}') ?? '';
  });

export const icon = (page: Page) =>
  page
    .locator('[data-galley="share-links"] svg')
    .first()
    .evaluate((drawing) => {
      drawing.style.transform = 'scaleX(-1)';
    });

export const faint = (page: Page) =>
  page.locator('[data-galley="headline"]').evaluate((part) => {
    part.style.color = '#aaa';
  });

export const alt = (page: Page) =>
  page
    .locator('[data-galley="figure"] img')
    .first()
    .evaluate((image) => image.removeAttribute('alt'));

export const level = (page: Page) =>
  page
    .locator('#storybook-root h2')
    .first()
    .evaluate((heading) => {
      const deeper = document.createElement('h4');
      deeper.textContent = heading.textContent;
      heading.replaceWith(deeper);
    });

export const elsewhere = (page: Page) =>
  page.evaluate(async () => {
    await fetch('https://elsewhere.example/').catch(() => {});
  });
