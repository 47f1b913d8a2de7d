/** A server with no framework: the document is streamed, and holds no script. */
import { readFile, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { start } from './apps.ts';
import type { StarterName } from './starters.ts';
import { expectStory, expectWithoutScript, running, weighed } from './walkStarter.ts';

/** What the server wrote, each piece by itself. */
const piecesOf = (url: string) =>
  new Promise<string[]>((resolve, reject) => {
    const pieces: string[] = [];
    get(url, (answer) => {
      answer.setEncoding('utf8').on('data', (piece) => pieces.push(piece));
      answer.on('end', () => resolve(pieces)).on('error', reject);
    }).on('error', reject);
  });

/** A second server of the same app, of a story that is changed. */
async function withStory(
  name: StarterName,
  folder: string,
  change: Record<string, unknown>,
  look: (url: string) => Promise<void>,
): Promise<void> {
  const file = path.join(folder, 'story/story.json');
  const json = await readFile(file, 'utf8');
  await writeFile(file, JSON.stringify({ ...JSON.parse(json), ...change }));
  try {
    const app = await start(name);
    await look(app.url).finally(() => app.stop());
  } finally {
    await writeFile(file, json);
  }
}

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
      // `fetch` would join the pieces. Where the server writes all at once there is but one.
      const pieces = await piecesOf(app().url);
      expect(pieces[0]).toMatch(/^<!DOCTYPE html><html lang="en-GB"/);
      expect(pieces[0]).not.toContain('</html>');
      expect(pieces.at(-1)).toMatch(/<\/html>$/);
    });

    test('an address that is none ends no server', async () => {
      expect((await fetch(`${app().url}//`)).status).toBe(400);
      expect((await fetch(`${app().url}/nothing.jpg`)).status).toBe(404);
      expect((await fetch(app().url)).status).toBe(200);
    });

    test('a story that cannot be read is an error, and ends no server', async () => {
      await withStory(name, app().folder, { headline: 7 }, async (url) => {
        for (const time of [1, 2]) expect((await fetch(url)).status, String(time)).toBe(500);
      });
    });

    test('a story that is not out is not there', async () => {
      await withStory(name, app().folder, { status: 'withheld' }, async (url) => {
        expect((await fetch(url)).status).toBe(404);
      });
    });

    test('a story under embargo comes when it ends', async () => {
      const end = Date.now() + 8_000;
      const embargoedUntil = new Date(end).toISOString();
      await withStory(name, app().folder, { embargoedUntil }, async (url) => {
        const early = await fetch(url);
        expect(Date.now(), 'the server was up before the end').toBeLessThan(end);
        expect(early.status).toBe(404);
        await new Promise((resolve) => setTimeout(resolve, end - Date.now()));
        const answer = await fetch(url);
        expect(answer.status).toBe(200);
        const html = await answer.text();
        expect(html).toContain('"@type":"NewsArticle"');
        expect(html).toMatch(/<h1[^>]*>/);
      });
    });
  });
}
