import { expect, test } from '@playwright/test';
import { open, stories } from './index.ts';

/** Stories of all that an article may hold, beside the sample. */
const articles = [
  'article-blocks--all-blocks',
  'article-live--default',
  'article-media--default',
  'article-media--sponsor-and-disclosures',
];

/** What assistive technology is told of each part of a page, of the page, and of the story. */
const shown = stories.filter(
  ({ id, title, name }) =>
    articles.includes(id) ||
    (name === 'Default' && /^(?:Page parts\/|Page\/|Article\/Sample article)/.test(title)),
);

test('there are parts', () => {
  expect(shown.length).toBeGreaterThan(24);
});

for (const story of shown) {
  test(`names and roles of ${story.title} / ${story.name}`, async ({ page }) => {
    await open(page, story);
    await expect(page.locator('#storybook-root')).toMatchAriaSnapshot({ name: `${story.id}.yml` });
  });
}
