import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/guides/accessibility.mdx'), 'utf8');

/** The fields of a table's rows whose first begins so. */
const rows = (first: RegExp) =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((field) => field.trim()),
    )
    .filter(([field = '']) => first.test(field));

describe('the page on accessibility', () => {
  test('names tests that are there, each by as much of its path as tells it apart', async () => {
    const files = page.match(/(?<=`)[\w./-]+\.(?:test|spec)\.tsx?(?=`)/g) ?? [];
    expect(files.length).toBeGreaterThan(20);
    const lists = await Promise.all(
      ['packages/article/src', 'packages/react/src', 'tests'].map(async (folder) =>
        (await readdir(path.join(root, folder), { recursive: true }))
          .filter((file) => !file.includes('node_modules'))
          .map((file) => `/${folder}/${file}`),
      ),
    );
    const there = lists.flat();
    for (const file of files)
      expect(
        there.filter((each) => each.endsWith(`/${file}`)),
        file,
      ).toHaveLength(1);
  });

  test('has each criterion of A and AA once, and the one clause that is no criterion any more', () => {
    const all = [
      '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5',
      '1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13',
      '2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11',
      '2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8',
      '3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8',
      '4.1.1 4.1.2 4.1.3',
    ].flatMap((line) => line.split(' '));
    expect(rows(/^\d\.\d\.\d+$/).map(([number]) => number)).toEqual(all);
  });

  test('shows what it says is supported, by a walk that it tells of or by a test', () => {
    const walks = rows(/^\*\*/).map(([name]) => name?.replaceAll('*', ''));
    expect(walks.length).toBeGreaterThan(5);
    for (const [number, , , result = '', , shown = ''] of rows(/^\d\.\d\.\d+$/)) {
      expect(result, number).toMatch(/^(?:Supports|Supports, but|With the app|Does not apply)$/);
      const by = shown
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean);
      if (result.startsWith('Supports')) expect(by.length, number).toBeGreaterThan(0);
      for (const each of by) if (!each.startsWith('`')) expect(walks, number).toContain(each);
    }
  });
});

/** What would break a criterion by being there at all. */
const absent = {
  'asks how the screen is held': /screen\.orientation|orientation: *(?:portrait|landscape)/,
  'listens to movements of the device': /device(?:motion|orientation)/i,
  'is dragged': /\bdraggable\b|onDrag|'drag\w*'|'(?:pointer|mouse|touch)move'/,
  'plays by itself': /autoPlay|\.play\(\)/,
  'takes focus by itself': /autoFocus/,
  'has a key of its own for all of the page': /accessKey/,
};

test.each(Object.entries(absent))('nothing %s', async (_, sign) => {
  const source = path.join(root, 'packages/react/src');
  const files = (await readdir(source, { recursive: true })).filter(
    (file) => /\.tsx?$/.test(file) && !/\.(?:test|stories)\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = await Promise.all(
    files.map(async (file) =>
      sign.test(await readFile(path.join(source, file), 'utf8')) ? file : [],
    ),
  );
  expect(found.flat()).toEqual([]);
});
