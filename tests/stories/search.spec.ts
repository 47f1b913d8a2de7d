import { expect, test } from '@playwright/test';

test('the search of Storybook finds a guide and a part by what they are called', async ({
  page,
}) => {
  await page.goto('/');
  const field = page
    .getByRole('searchbox')
    .or(page.locator('#storybook-explorer-searchfield'))
    .first();
  for (const [word, title] of [
    ['edge', 'At the edge'],
    ['your cms', 'Your CMS'],
    ['byline', 'Byline'],
  ] as const) {
    await field.fill(word);
    await expect(page.getByRole('option').first()).toContainText(title);
  }
});
