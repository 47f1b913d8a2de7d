import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { broadsheet } from './broadsheet.js';
import { defineTheme } from './defineTheme.js';
import { ThemeError } from './error.js';
import { roles } from './roles.js';
import type { Theme } from './theme.js';

describe('defineTheme', () => {
  const defined = defineTheme(broadsheet, { name: 'evening' });

  test('gives the name, the tokens and a style sheet', () => {
    expect(defined.name).toBe('evening');
    expect(defined.tokens).toBe(broadsheet);
    const root = postcss.parse(defined.css);
    expect(root.first?.toString()).toMatch(/^@layer galley\.theme, .*galley\.print$/);
    expect(defined.css).toContain('[data-galley-theme="evening"]');
    expect(defined.css).toContain('[data-galley-scheme="dark"]');
  });

  test('every role is declared once, and nothing stands outside the layers', () => {
    const declared: string[] = [];
    const root = postcss.parse(defined.css);
    root.walkRules(/data-galley-theme="evening"/, (rule) => {
      rule.walkDecls((declaration) => {
        declared.push(declaration.prop);
      });
    });
    expect(declared).toEqual(roles.map(({ property }) => property));
    expect(root.nodes.every((node) => node.type === 'atrule' && node.name === 'layer')).toBe(true);
  });

  test('the name of a property is the path of its token', () => {
    expect(roles.find(({ name }) => name === 'color.textMuted')?.property).toBe(
      '--galley-color-text-muted',
    );
  });

  test.each(['', 'Evening', 'a"] *', '1a', 'an evening'])('refuses the name %j', (name) => {
    expect(() => defineTheme(broadsheet, { name })).toThrow(ThemeError);
  });

  test.each([[undefined], [null], [{}], [{ name: 3 }]])('refuses the options %j', (options) => {
    // @ts-expect-error: as JavaScript may call it
    expect(() => defineTheme(broadsheet, options)).toThrow(ThemeError);
    // @ts-expect-error: as JavaScript may call it
    expect(() => defineTheme(broadsheet, options)).toThrow('value of data-galley-theme');
  });

  test('refuses a value that its role does not take, and writes zero with its unit', () => {
    const space = { ...broadsheet.space, margin: '0' };
    const { css } = defineTheme({ ...broadsheet, space }, { name: 'a' });
    expect(css).toContain('--galley-space-margin: 0px;');
    expect(css).toContain('--galley-space-kicker: 0;');
    expect(() =>
      defineTheme({ ...broadsheet, space: { ...space, margin: '18' } }, { name: 'a' }),
    ).toThrow('Give it a unit');
  });

  test('refuses a theme whose contrast fails, with the pair', () => {
    const color = { ...broadsheet.color, accent: { light: '#e58a82', dark: '#e58a82' } };
    expect(() => defineTheme({ ...broadsheet, color }, { name: 'pale' })).toThrow(
      /^The theme "pale" cannot be used:\n- color\.accent on color\.background \(light\): expected a contrast of at least 4\.5:1/,
    );
  });

  test('what does not compile is refused at run time too', () => {
    const { accent: _, ...color } = broadsheet.color;
    // @ts-expect-error: a token is missing
    const missing: Theme = { ...broadsheet, color };
    const misspelt: Theme = {
      ...broadsheet,
      // @ts-expect-error: there is no such token
      color: { ...broadsheet.color, acent: '#900' },
    };
    expect(() => defineTheme(missing, { name: 'a' })).toThrow('color.accent');
    expect(() => defineTheme(misspelt, { name: 'a' })).toThrow('Did you mean color.accent?');
  });
});
