import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { contrastProblems, measureContrast } from './contrast.js';
import { defineTheme } from './defineTheme.js';
import { shapeProblems } from './parseTheme.js';
import type { Theme } from './theme.js';

const modules = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', '!./*.css.ts', '!./*.test.ts'],
  {
    eager: true,
  },
);

// A theme is what has a style sheet of its name.
const sheets = Object.keys(import.meta.glob('./*.css.ts')).map((file) => basename(file, '.css.ts'));
const themes = sheets.flatMap((name) => {
  const theme = modules[`./${name}.ts`]?.[name];
  return theme === undefined ? [] : [[name, theme as Theme] as const];
});

test('broadsheet is among them', () => {
  expect(themes.map(([name]) => name)).toContain('broadsheet');
});

test.each(themes)('%s is whole, and every pair of its colours can be read', (name, theme) => {
  expect(shapeProblems(theme)).toEqual([]);
  expect(contrastProblems(theme)).toEqual([]);
  expect(measureContrast(theme).length).toBeGreaterThan(50);
  expect(defineTheme(theme, { name }).css).toContain(`[data-galley-theme="${name}"]`);
});
