import { defineTheme, parseTheme } from '@galley/react/theme';
import { expect, test } from 'vitest';
import evening from '../consumers/page/evening.json' with { type: 'json' };

// The apps of tests/consumers take minutes to say so.
test('the theme that the apps write by hand has every token, and can be read', () => {
  expect(defineTheme(parseTheme(evening), { name: 'evening' }).tokens).toEqual(evening);
});
