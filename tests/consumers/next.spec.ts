import { expect, test } from '@playwright/test';
import { type Running, start } from './apps.ts';
import { visit } from './walk.ts';

// Both addresses are seven letters, so that they weigh the same in the flight data.
const library = '/article';
const byHand = '/by-hand';

let app: Running;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  app = await start('next-19');
});
test.afterAll(() => app?.stop());

test('both routes look right and hydrate in silence; ours adds no script', async ({ browser }) => {
  const seen = [];
  for (const route of [library, byHand]) {
    const page = await browser.newPage();
    seen.push(await visit(page, app.url + route, `next-19-${route.slice(1)}`));
    await page.close();
  }
  const [ours, theirs] = seen.map(({ scripts }) => scripts);
  expect([...(ours?.keys() ?? [])].sort(), 'the scripts that are sent').toEqual(
    [...(theirs?.keys() ?? [])].sort(),
  );
  for (const [file, text] of ours ?? []) {
    // Class names, data attributes and custom properties all carry it; so does every module.
    expect(text.toLowerCase().includes('galley'), `${file} holds code of ours`).toBe(false);
  }
});

test('both routes send the same story', async ({ request }) => {
  const [ours, theirs] = await Promise.all(
    [library, byHand].map(async (route) => {
      const html = await (await request.get(app.url + route)).text();
      const story = /<main id="main">(.*)<\/main>/s.exec(html)?.[1];
      // Not the story's: where React joined two texts, and by whom it was asked for an id (useId).
      return story?.replaceAll('<!-- -->', '').replace(/_[RS]_\w*_/g, '_id_');
    }),
  );
  expect(ours).toContain('<h1');
  expect(ours).toBe(theirs);
});

test('the flight data is at most 1.05 times that of the tree written by hand', async ({
  request,
}) => {
  const [ours = 0, theirs = 0] = await Promise.all(
    [library, byHand].map(async (route) => {
      const answer = await request.get(app.url + route, { headers: { rsc: '1' } });
      expect(answer.headers()['content-type']).toContain('text/x-component');
      return (await answer.body()).length;
    }),
  );
  const ratio = (ours / theirs).toFixed(3);
  console.log(`flight data: ${ours} bytes, by hand ${theirs} bytes, ${ratio} times`);
  expect(theirs).toBeGreaterThan(1000);
  expect(ours).toBeLessThanOrEqual(theirs * 1.05);
});
