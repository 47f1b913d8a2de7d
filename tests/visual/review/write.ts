import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transformWithOxc } from 'vite';
import { type Entry, stories } from '../../stories/index.ts';
import type { Judged } from '../baselines.ts';
import type { Result } from '../results.ts';
import type { Item } from './item.ts';

export interface Counts {
  pictures: number;
  same: number;
  changed: number;
  new: number;
  removed: number;
  axeRuns: number;
}

/** Where `pnpm start` shows Storybook. */
const storybook = 'http://localhost:6006/';

const rank = { changed: 0, new: 1, removed: 2 };

/** `tabloid-dark-360-more-contrast.2` is piece 2 of `dark, 360 px, more contrast` in tabloid. */
function parsed(name: string) {
  const [whole = '', piece = '1'] = name.split('.');
  const [theme = '', ...words] = whole.split('-');
  const at = words.findIndex((word) => /^\d+$/.test(word));
  const said = [...words.slice(0, at), `${words[at]} px`, words.slice(at + 1).join(' ')];
  return {
    theme,
    scheme: words[0] ?? '',
    mode: said.filter(Boolean).join(', '),
    piece: Number(piece),
  };
}

function item(
  judged: Judged & { status: Item['status'] },
  story: Pick<Entry, 'title' | 'name'>,
): Item {
  const { story: id, name, status, width, height, before, count } = judged;
  const { theme, scheme, mode, piece } = parsed(name);
  const href = `${storybook}?path=/story/${id}&globals=theme:${theme};scheme:${scheme}`;
  return {
    id: `${id}/${name}`,
    status,
    ...story,
    theme,
    mode,
    piece,
    width,
    height,
    href,
    ...(before && { before }),
    ...(count !== undefined && { count }),
  };
}

const isDifferent = (judged: Judged): judged is Judged & { status: Item['status'] } =>
  judged.status !== 'same';

/** Writes `index.html`: one file beside its pictures, for a browser without a network. */
export async function writeReview(
  { out }: { out: string },
  found: readonly Result[],
  removed: readonly Judged[],
): Promise<{ counts: Counts; file: string }> {
  const judged = found.flatMap(({ pictures }) => pictures);
  const count = (status: Judged['status']) => judged.filter((one) => one.status === status).length;
  const counts: Counts = {
    pictures: judged.length,
    same: count('same'),
    changed: count('changed'),
    new: count('new'),
    removed: removed.length,
    axeRuns: found.reduce((sum, { axeRuns }) => sum + axeRuns, 0),
  };
  const names = new Map(stories.map(({ id, title, name }) => [id, { title, name }]));
  const items = [...judged, ...removed]
    .filter(isDifferent)
    .map((one) => item(one, names.get(one.story) ?? { title: one.story, name: '' }))
    .sort((a, b) => rank[a.status] - rank[b.status]);

  const source = (name: string) => readFile(path.join(import.meta.dirname, name), 'utf8');
  const data = JSON.stringify({ items, counts }).replaceAll('<', '\\u003c');
  let page = await source('page.html');
  const fill = (element: string, content: string) => {
    page = page.replace(element, () => element.replace('><', `>${content}<`));
  };
  fill('<style></style>', await source('page.css'));
  fill('<script type="application/json" id="data"></script>', data);
  const { code } = await transformWithOxc(await source('page.ts'), 'page.ts');
  fill('<script type="module"></script>', code);

  await mkdir(out, { recursive: true });
  const file = path.join(out, 'index.html');
  await writeFile(file, page);
  return { counts, file };
}
