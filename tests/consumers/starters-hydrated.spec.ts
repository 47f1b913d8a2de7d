/** Frameworks that make the story anew, or take it over, in the browser. */
import { expect, test } from '@playwright/test';
import {
  expectSharing,
  expectStory,
  expectWithoutScript,
  running,
  weighed,
} from './walkStarter.ts';

const names = ['starter-vite', 'starter-react-router', 'starter-tanstack-start'] as const;

for (const name of names) {
  test.describe(name, () => {
    const app = running(name);
    const isServed = name !== 'starter-vite';

    test('the story, taken over in silence, and its island', async ({ page }) => {
      await expectStory(page, app().url, name, true);
      await expectSharing(page);
    });

    if (isServed) {
      test('the story without script', async ({ browser }) => {
        await expectWithoutScript(browser, app().url);
      });
    }

    test('what is sent', async ({ browser }) => {
      const weight = await weighed(browser, app(), name);
      expect(weight.ours, 'too few bytes to be the library').toBeGreaterThan(8_000);
      if (isServed) {
        expect(weight.parser, 'the parser stays on the server').toBe(0);
        expect(weight.ours).toBeLessThanOrEqual(18_000);
      } else {
        // It loads the story itself, so it reads it, and works out its head, in the browser.
        expect(weight.parser).toBeGreaterThan(8_000);
        expect(weight.ours).toBeLessThanOrEqual(34_000);
      }
    });
  });
}
