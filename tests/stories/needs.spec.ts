import { expect, test } from '@playwright/test';
import { open, stories } from './index.ts';
import { needs } from './needs.ts';

/** Focus, spaced text, targets, movement, forced colours: `rules.ts` says what is asked. */
for (const story of stories) {
  test(`needs of readers: ${story.title} / ${story.name}`, async ({ page }) => {
    await open(page, story);
    expect(await needs(page)).toEqual([]);
  });
}
