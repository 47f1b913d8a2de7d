import { mkdir, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { Baselines } from './baselines.ts';
import { encode } from './picture.ts';
import * as plant from './planted.ts';
import { faults, orphans } from './results.ts';
import { visit } from './visit.ts';

/** That a fault is caught: each of these plants one and expects the run to fail. */

const headline = 'components-headline--with-kicker';

const pictured: [string, string, (page: Page) => Promise<unknown>][] = [
  ['a pixel of padding', 'page-parts-paywall--default', plant.padding],
  ['one step of a colour', headline, plant.color],
  ['another weight', headline, plant.weight],
  ['a missing glyph', headline, plant.glyph],
  ['a mirrored icon', 'page-parts-sharelinks--drawings-alone', plant.icon],
];

for (const [fault, id, change] of pictured) {
  test(`${fault} is seen`, async ({ page, context }, { outputDir }) => {
    const at = { baselines: `${outputDir}/baselines`, out: `${outputDir}/out` };
    const asked = plant.one(id, { picture: true });
    const first = await visit(page, asked, new Baselines({ ...at, update: true }));
    expect(first.pictures.map(({ status }) => status)).toEqual(['new']);

    const baselines = new Baselines({ ...at, update: false });
    const again = await visit(await context.newPage(), asked, baselines);
    expect(faults(again, true)).toEqual([]);

    const changed = await visit(await context.newPage(), asked, baselines, change);
    const [picture] = changed.pictures;
    expect(picture?.status).toBe('changed');
    expect(picture?.count).toBeGreaterThan(0);
    expect(faults(changed, false)).toHaveLength(1);
  });
}

const heard: [string, string, (page: Page) => Promise<unknown>, string][] = [
  ['faint text', headline, plant.faint, 'color-contrast'],
  ['a picture without words', 'components-figure--default', plant.alt, 'image-alt'],
  ['a skipped level', 'article-sample-article--default', plant.level, 'heading-order'],
];

for (const [fault, id, change, rule] of heard) {
  test(`${fault} is found by axe`, async ({ page, context }, { outputDir }) => {
    const baselines = new Baselines({
      baselines: `${outputDir}/b`,
      out: `${outputDir}/o`,
      update: false,
    });
    const asked = plant.one(id, { axe: true });
    const sound = await visit(page, asked, baselines);
    expect(sound).toMatchObject({ axeRuns: 1, wrong: [] });
    const { wrong } = await visit(await context.newPage(), asked, baselines, change);
    expect(wrong.join('\n')).toContain(`${asked.looks[0]?.name}: ${rule}: `);
  });
}

test('a request to elsewhere is a fault', async ({ page }, { outputDir }) => {
  const baselines = new Baselines({
    baselines: `${outputDir}/b`,
    out: `${outputDir}/o`,
    update: false,
  });
  const found = await visit(page, plant.one(headline, {}), baselines, plant.elsewhere);
  expect(faults(found, false).join('\n')).toContain('asked elsewhere: https://elsewhere.example/');
});

test('a theme without its sheet is a fault', async ({ page }, { outputDir }) => {
  const baselines = new Baselines({
    baselines: `${outputDir}/b`,
    out: `${outputDir}/o`,
    update: false,
  });
  const { looks, ...asked } = plant.one(headline, {});
  const unknown = looks.map((look) => ({ ...look, mode: { ...look.mode, theme: 'unknown' } }));
  const { wrong } = await visit(page, { ...asked, looks: unknown }, baselines);
  expect(wrong).toEqual([`${looks[0]?.name}: the theme is not loaded`]);
});

test('a picture without a baseline fails where nobody looks', async ({ page }, { outputDir }) => {
  const baselines = new Baselines({
    baselines: `${outputDir}/b`,
    out: `${outputDir}/o`,
    update: false,
  });
  const found = await visit(page, plant.one(headline, { picture: true }), baselines);
  expect(faults(found, true)).toHaveLength(1);
  expect(faults(found, false)).toEqual([]);
});

test('a baseline without a story is told, and taken out', async ({ page: _ }, { outputDir }) => {
  const at = { baselines: `${outputDir}/baselines`, out: `${outputDir}/out` };
  await mkdir(`${at.baselines}/gone--story`, { recursive: true });
  const picture = await encode({ width: 2, height: 1, pixels: Buffer.alloc(6, 255) });
  await writeFile(`${at.baselines}/gone--story/broadsheet-light-720.webp`, picture);

  const kept = new Baselines({ ...at, update: false });
  expect(await orphans(kept, [], true)).toMatchObject([
    { story: 'gone--story', status: 'removed' },
  ]);
  expect(await kept.all()).toHaveLength(1);
  await orphans(new Baselines({ ...at, update: true }), [], false);
  expect(await kept.all()).toEqual([]);
});
