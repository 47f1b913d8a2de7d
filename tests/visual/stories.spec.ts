import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Baselines } from './baselines.ts';
import { settings } from './settings.ts';
import { visit } from './visit.ts';
import { visits } from './visits.ts';

const baselines = new Baselines(settings);
const results = path.join(settings.out, 'results');

for (const asked of visits(settings.whole)) {
  const { story, width, name } = asked;
  test(`${story.title} / ${story.name}, ${width} px`, async ({ page }, { repeatEachIndex }) => {
    const found = await visit(page, asked, baselines);
    await mkdir(results, { recursive: true });
    const { id, title } = story;
    const result = { story: { id, title, name: story.name }, width, ...found };
    await writeFile(path.join(results, `${name}.${repeatEachIndex}.json`), JSON.stringify(result));

    const isMissed = (status: string) =>
      status === 'changed' || (status === 'new' && Boolean(process.env.CI));
    const missed = found.pictures
      .filter(({ status, taken }) => isMissed(status) && !taken)
      .map(({ status, name, count }) => `${name}: ${status}${count ? `, ${count} pixels` : ''}`);
    expect([...found.wrong, ...missed]).toEqual([]);
  });
}
