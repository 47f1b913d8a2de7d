import { defineTheme, parseTheme, vars } from '@galley/react/theme';
import { expect, test } from 'vitest';
import evening from '../consumers/page/evening.json' with { type: 'json' };

// The apps of tests/consumers take minutes to say so.
test('the theme that the apps write by hand has every token, and can be read', () => {
  expect(defineTheme(parseTheme(evening), { name: 'evening' }).tokens).toEqual(evening);
});

/** The names of the custom properties, which plain CSS may set: `var(--a)` gives `--a`. */
const properties = (group: object): string[] =>
  Object.values(group).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null
      ? properties(value)
      : [String(value).slice('var('.length, -1)],
  );

test('the public custom properties', async () => {
  const names = properties(vars).sort();
  await expect(`${names.join('\n')}\n`).toMatchFileSnapshot('../api/properties.txt');
});
