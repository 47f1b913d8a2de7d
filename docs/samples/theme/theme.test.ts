import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineTheme, fromDesignTokens, parseTheme, ThemeError } from '@galley/react/theme';
import broadsheet from '@galley/react/themes/broadsheet.json' with { type: 'json' };
import { afterAll, beforeAll, expect, test } from 'vitest';
import json from '../../../tests/consumers/page/evening.json' with { type: 'json' };
import { sheetOf } from './define.ts';
import tokens from './evening.tokens.json' with { type: 'json' };
import './use.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'galley-docs-'));
const home = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test('a theme that comes as JSON becomes a style sheet', () => {
  expect(sheetOf(json)).toContain('[data-galley-theme="evening"]');
  expect(() => sheetOf({})).toThrow(ThemeError);
});

test('a theme in TypeScript is written to a file', async () => {
  await import('./evening.ts');
  const css = readFileSync('evening.css', 'utf8');
  expect(css).toContain('--galley-color-accent: var(--galley-light, #0b5a4a)');
});

test('a file of design tokens gives its colours over those of a base', () => {
  const theme = fromDesignTokens(tokens, { base: broadsheet });
  expect(theme.color.text).toMatchObject({ light: '#211f33', dark: '#d6d4e3' });
  expect(theme.size).toEqual(broadsheet.size);
});

test('the problem that is shown is the one that is told', () => {
  const theme = parseTheme(json);
  const muted = { light: '#a9a4bd', dark: '#a9a4bd' };
  let told = '';
  try {
    defineTheme({ ...theme, color: { ...theme.color, textMuted: muted } }, { name: 'evening' });
  } catch (error) {
    told = (error as ThemeError).message;
  }
  const shown = readFileSync(path.join(import.meta.dirname, './problem.txt'), 'utf8');
  // The page breaks the line, and says which file the command has read.
  const [, ...lines] = shown.trim().split('\n');
  expect(told.split('\n')).toContain(lines.join(' ').replaceAll(/\s+/g, ' '));
});

test('the switches of a colour are written as the built-in theme has them', () => {
  const css = readFileSync(path.join(import.meta.dirname, './text-colour.css'), 'utf8');
  const [declaration = 'none'] = /--galley-color-text:[^;]+;/.exec(css) ?? [];
  expect(defineTheme(broadsheet, { name: 'broadsheet' }).css).toContain(declaration);
});
