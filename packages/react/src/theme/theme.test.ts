import { describe, expect, test } from 'vitest';
import { broadsheet } from './broadsheet.js';
import { contract } from './contract.css.js';
import { magazine } from './magazine.js';
import { themeSelector } from './selector.js';
import { tabloid } from './tabloid.js';
import { type Theme, themeValues } from './theme.js';
import { wire } from './wire.js';

/** Every role with its value, by its path. */
function roles(group: object, path: string[] = []): [string, unknown][] {
  return Object.entries(group).flatMap(([role, value]) =>
    typeof value === 'object' && value !== null && !('light' in value)
      ? roles(value, [...path, role])
      : [[[...path, role].join('.'), value] as [string, unknown]],
  );
}

describe('themeValues', () => {
  const theme: Theme = {
    ...broadsheet,
    color: { ...broadsheet.color, text: { light: '#111', dark: '#eee' }, accent: 'red' },
    kickerCase: 'none',
  };
  const values = themeValues(theme);

  test('gives a single value as it is', () => {
    expect(values.color.accent).toBe('red');
    expect(values.kickerCase).toBe('none');
  });

  test('makes of a pair one declaration that the switches choose from', () => {
    expect(values.color.text).toBe('var(--galley-light, #111) var(--galley-dark, #eee)');
  });

  test('has a value for more contrast only where the theme has one', () => {
    const text = { light: '#333', dark: '#ccc', moreContrast: { light: '#000', dark: '#fff' } };
    expect(themeValues({ ...theme, color: { ...theme.color, text } }).color.text).toBe(
      'var(--galley-light, var(--galley-contrast, #333) var(--galley-more-contrast, #000)) ' +
        'var(--galley-dark, var(--galley-contrast, #ccc) var(--galley-more-contrast, #fff))',
    );
  });

  test('keeps every role in its place, as text', () => {
    const given = roles(theme).map(([path]) => path);
    const made = roles(values);
    expect(made.map(([path]) => path)).toEqual(given);
    expect(made.filter(([, value]) => typeof value !== 'string')).toEqual([]);
  });

  test('is pure: the theme stays, and the same theme gives the same', () => {
    const before = structuredClone(theme);
    expect(themeValues(theme)).toEqual(values);
    expect(theme).toEqual(before);
  });
});

const themes = { broadsheet, magazine, tabloid, wire };
const hex = expect.stringMatching(/^#[0-9a-f]{6}$/);

describe.each(Object.entries(themes))('%s', (_name, theme) => {
  test('has a value for every role, and none that is empty', () => {
    expect(roles(theme).map(([path]) => path)).toEqual(roles(contract).map(([path]) => path));
    for (const [path, value] of roles(themeValues(theme))) expect(value, path).toMatch(/\S/);
  });

  test('has a light and a dark value for every colour, and both for more contrast or neither', () => {
    for (const [path, value] of roles(theme.color)) {
      const more = typeof value === 'object' && value !== null && 'moreContrast' in value;
      const both = { light: hex, dark: hex };
      expect(value, path).toEqual(more ? { ...both, moreContrast: both } : both);
    }
  });

  test('makes quiet things plainer for readers who ask for more contrast', () => {
    for (const role of ['textMuted', 'rule', 'underline'] as const) {
      expect(theme.color[role], role).toHaveProperty('moreContrast');
    }
  });

  test('has no headline and no quotation narrower than the column’s outer width', () => {
    const { column, outer, head, pullQuote } = theme.width;
    const rem = (value: unknown) => Number(/^([\d.]+)rem$/.exec(String(value))?.[1]);
    expect(rem(outer)).toBeGreaterThanOrEqual(rem(column));
    expect(rem(head)).toBeGreaterThanOrEqual(rem(outer));
    expect(rem(pullQuote)).toBeGreaterThanOrEqual(rem(outer));
  });
});

describe('themeSelector', () => {
  test('names the theme, and the page that names none', () => {
    expect(themeSelector('tabloid')).toContain('[data-galley-theme="tabloid"]');
    expect(themeSelector('tabloid')).toContain(':root:not([data-galley-theme])');
  });
});
