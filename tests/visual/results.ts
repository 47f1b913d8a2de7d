import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Entry, stories } from '../stories/index.ts';
import type { Baselines, Judged } from './baselines.ts';
import type { Found } from './visit.ts';
import { visits } from './visits.ts';

/** What one visit found, as it is kept between the test and the review page. */
export interface Result extends Found {
  story: Pick<Entry, 'id' | 'title' | 'name'>;
  width: number;
}

/** What fails a visit. A picture without a baseline does where nobody is there to look at it. */
export function faults({ pictures, wrong }: Found, isCi: boolean): string[] {
  const missed = pictures.filter(
    ({ status, taken }) => !taken && (status === 'changed' || (status === 'new' && isCi)),
  );
  return [
    ...wrong,
    ...missed.map(({ status, name, count }) =>
      count === undefined ? `${name}: ${status}` : `${name}: ${status}, ${count} pixels`,
    ),
  ];
}

/** All that a run has found, in the order of Storybook's list. */
export async function results(out: string): Promise<Result[]> {
  const folder = path.join(out, 'results');
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder)).sort();
  const found: Result[] = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8'))),
  );
  const order = new Map(stories.map(({ id }, index) => [id, index]));
  const place = ({ story }: Result) => order.get(story.id) ?? 0;
  return found.sort((a, b) => place(a) - place(b) || a.width - b.width);
}

/**
 * Baselines that no picture is taken for: of stories that are gone, and, where every row of the
 * table was asked for, of modes that are gone.
 */
export async function orphans(
  baselines: Baselines,
  found: readonly Result[],
  whole: boolean,
): Promise<Judged[]> {
  const known = new Set(stories.map(({ id }) => id));
  const visited = new Set(found.map(({ story, width }) => `${story.id}@${width}`));
  const missed = new Set(
    visits(whole)
      .filter(({ name }) => !visited.has(name))
      .map(({ story }) => story.id),
  );
  const isSeen = (id: string) => whole && !missed.has(id);
  const taken = new Set(
    found.flatMap(({ pictures }) => pictures.map(({ story, name }) => `${story}/${name}`)),
  );
  const left = (await baselines.all()).filter(
    ({ story, name }) => !known.has(story) || (isSeen(story) && !taken.has(`${story}/${name}`)),
  );
  return Promise.all(left.map((place) => baselines.orphan(place)));
}
