import { expect, test } from '@playwright/test';
import { open, stories } from './index.ts';

/** What assistive technology is told of each part of a page, of the page, and of the story. */
const shown = stories.filter(
  ({ title, name }) =>
    name === 'Default' && /^(?:Page parts\/|Page\/|Article\/Sample article)/.test(title),
);

test('there are parts', () => {
  expect(shown.length).toBeGreaterThan(20);
});

for (const story of shown) {
  test(`names and roles of ${story.title}`, async ({ page }) => {
    await open(page, story);
    await expect(page.locator('#storybook-root')).toMatchAriaSnapshot({ name: `${story.id}.yml` });
  });
}
