import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { isPinned } from '../browser/chromium.ts';
import { Baselines } from './baselines.ts';
import { faults } from './results.ts';
import { settings } from './settings.ts';
import { visit } from './visit.ts';
import { visits } from './visits.ts';

// Another browser draws other pixels: there axe runs alone, and `run.ts` says so.
const asked = visits(settings.whole)
  .filter(({ name }) => !settings.only || settings.only.includes(name))
  .map(({ looks, ...visit }) => ({
    ...visit,
    looks: looks
      .map((look) => ({
        ...look,
        picture: look.picture && settings.pictures && isPinned(),
        axe: look.axe && settings.axe,
      }))
      .filter(({ picture, axe }) => picture || axe),
  }))
  .filter(({ looks }) => looks.length > 0);
const baselines = new Baselines(settings);
const results = path.join(settings.out, 'results');

for (const one of asked) {
  const { story, width, name } = one;
  test(`${story.title} / ${story.name}, ${width} px`, async ({ page }, { repeatEachIndex }) => {
    const found = await visit(page, one, baselines);
    await mkdir(results, { recursive: true });
    const { id, title } = story;
    const result = { story: { id, title, name: story.name }, width, ...found };
    await writeFile(path.join(results, `${name}.${repeatEachIndex}.json`), JSON.stringify(result));

    expect(faults(found, Boolean(process.env.CI))).toEqual([]);
  });
}
