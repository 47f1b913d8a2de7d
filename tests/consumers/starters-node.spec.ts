/** A server with no framework: the document is streamed, and holds no script. */
import { expect, test } from '@playwright/test';
import { expectStory, expectWithoutScript, running, weighed } from './walkStarter.ts';

for (const name of ['starter-node-19', 'starter-node-18'] as const) {
  test.describe(name, () => {
    const app = running(name);

    test('the story, with no JavaScript at all', async ({ page, browser }) => {
      const { scripts } = await expectStory(page, app().url, name, false);
      expect([...scripts.keys()]).toEqual([]);
      const weight = await weighed(browser, app(), name);
      expect(weight).toMatchObject({ js: 0, ours: 0 });
    });

    test('the story without script', async ({ browser }) => {
      await expectWithoutScript(browser, app().url);
    });

    test('the document is streamed', async () => {
      const answer = await fetch(app().url);
      expect(answer.headers.get('transfer-encoding')).toBe('chunked');
      expect(await answer.text()).toMatch(/^<!DOCTYPE html><html lang="en-GB"/);
    });
  });
}
