import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const sheets = import.meta.glob<Record<string, unknown>>(
  ['../../packages/react/src/*/*.css.ts', '!../../packages/react/src/theme/*'],
  { eager: true },
);

/** Every class with the name that its file and its export ask for. */
const classes = Object.entries(sheets).flatMap(([path, exported]) => {
  const file = basename(path, '.css.ts');
  return Object.entries(exported).flatMap(([name, value]) => {
    const own = name === 'root' ? `galley-${file}` : `galley-${file}-${name}`;
    if (typeof value === 'string') return [{ expected: own, found: value }];
    // A variant may bring its root's class with it.
    return Object.entries(value as Record<string, string>).flatMap(([key, found]) =>
      found
        .split(' ')
        .filter((each) => each !== `galley-${file}`)
        .map((each) => ({ expected: `${own}-${key.replace(/\W/g, '-')}`, found: each })),
    );
  });
});

test('there are classes', () => {
  expect(classes.length).toBeGreaterThan(15);
});

test('every class is named after its file and its export', () => {
  for (const { expected, found } of classes) expect(found).toBe(expected);
});

test('faces, sizes and line heights go through the text’s script', () => {
  const folder = join(import.meta.dirname, '../../packages/react/src');
  const files = globSync('{*/*.css.ts,*/*Style.ts}', { cwd: folder });
  const past = files.flatMap((file) =>
    (
      readFileSync(join(folder, file), 'utf8').match(
        /(fontFamily|fontSize|lineHeight|letterSpacing):[^,]*\bvars\.(?!size\.quote)\w+/g,
      ) ?? []
    ).map((role) => `${file}: ${role}`),
  );
  expect(files.length).toBeGreaterThan(40);
  expect(past).toEqual([]);
});

test('the public class names', async () => {
  const names = classes.map(({ found }) => found).sort();
  await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('../api/classes.txt');
});
