/** Frameworks that send a story with no JavaScript of ours. */
import { expect, test } from '@playwright/test';
import {
  expectSharing,
  expectStory,
  expectWithoutScript,
  running,
  weighed,
} from './walkStarter.ts';

for (const name of ['starter-next', 'starter-next-export', 'starter-astro'] as const) {
  test.describe(name, () => {
    const app = running(name);
    // Astro has no script at all; Next has its own, and React takes over what is there.
    const hydrated = name !== 'starter-astro';

    test('the story, with no JavaScript of ours', async ({ page, browser }) => {
      const { scripts } = await expectStory(page, app().url, name, hydrated);
      if (!hydrated) expect([...scripts.keys()]).toEqual([]);
      const weight = await weighed(browser, app(), name);
      expect(weight.ours).toBe(0);
    });

    test('the story without script', async ({ browser }) => {
      await expectWithoutScript(browser, app().url);
    });

    test('a page with an island: at most 3 kB of ours', async ({ page, browser }) => {
      await expectStory(page, `${app().url}/share`, `${name}-share`, hydrated);
      await expectSharing(page);
      const weight = await weighed(browser, app(), name, '/share');
      expect(weight.ours).toBeGreaterThan(500);
      expect(weight.ours).toBeLessThanOrEqual(3000);
    });
  });
}
