import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { broadsheet } from './broadsheet.js';
import { type Color, contrastRatio, parseColor, toOklch } from './color.js';
import { contract } from './contract.css.js';
import { contrastProblems, measureContrast, nearestPassing } from './contrast.js';
import { ornaments, pairs } from './pairs.js';
import type { Theme } from './theme.js';

const themed = (color: Partial<Theme['color']>): Theme => ({
  ...broadsheet,
  color: { ...broadsheet.color, ...color },
});

const byte = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
const anyColor: fc.Arbitrary<Color> = fc.tuple(byte, byte, byte).map((rgb) => ({ rgb, alpha: 1 }));

describe('the pairs', () => {
  test('every colour of the contract is checked, or is said to be ornament', () => {
    const judged = new Set<string>([
      ...pairs.flatMap(({ colors, on }) => [...colors, ...on]),
      ...ornaments,
    ]);
    expect(Object.keys(contract.color).filter((role) => !judged.has(role))).toEqual([]);
  });
});

describe('measureContrast', () => {
  test('the line under a link is measured on a field too', () => {
    const grounds = measureContrast(broadsheet).filter(({ color }) => color === 'underline');
    expect(new Set(grounds.map(({ on }) => on))).toEqual(new Set(['background', 'surface']));
  });

  test('tells every pair in both schemes and contrasts', () => {
    const measured = measureContrast(broadsheet);
    const count = pairs.reduce((sum, { colors, on }) => sum + colors.length * on.length, 0);
    expect(measured).toHaveLength(count * 4);
    const text = measured.find(
      ({ color, on, scheme, moreContrast }) =>
        color === 'text' && on === 'background' && scheme === 'light' && !moreContrast,
    );
    expect(text).toMatchObject({ least: 4.5, passes: true });
    expect(text?.ratio).toBeCloseTo(16.9, 0);
  });

  test('takes the values for more contrast where there are some', () => {
    const text = { light: '#777', dark: '#888', moreContrast: { light: '#000', dark: '#fff' } };
    const more = measureContrast(themed({ text })).filter(({ color }) => color === 'text');
    expect(new Set(more.map(({ values }) => values.color))).toEqual(
      new Set(['#777', '#888', '#000', '#fff']),
    );
    expect(more.filter(({ moreContrast }) => moreContrast).every(({ passes }) => passes)).toBe(
      true,
    );
  });
});

describe('contrastProblems', () => {
  test('finds nothing in broadsheet', () => {
    expect(contrastProblems(broadsheet)).toEqual([]);
  });

  test('names the pair, the scheme, both ratios and a colour that passes', () => {
    const problems = contrastProblems(themed({ textMuted: { light: '#57524b', dark: '#555555' } }));
    expect(problems.map(({ path }) => path)).toEqual([
      'color.textMuted on color.background (dark)',
      'color.textMuted on color.surface (dark)',
    ]);
    const [first] = problems;
    expect(first?.expected).toBe('a contrast of at least 4.5:1');
    expect(first?.found).toBe('2.44:1 of #555555 on #171513');
    const found = /^(#[0-9a-f]{6}) for color\.textMuted\.dark passes\.$/.exec(first?.hint ?? '');
    expect(
      contrastProblems(themed({ textMuted: { light: '#57524b', dark: String(found?.[1]) } })),
    ).toEqual([]);
  });

  test('asks more where readers ask for more', () => {
    const text = { light: '#666666', dark: '#d9d3c9' };
    expect(contrastProblems(themed({ text })).map(({ path }) => path)).toEqual([
      'color.text on color.background (light, more contrast)',
      'color.text on color.surface (light, more contrast)',
    ]);
  });

  test('a ratio is never rounded up to what it does not reach', () => {
    const [problem] = contrastProblems(
      themed({ background: '#ffffff', surface: '#ffffff', textMuted: '#777777' }),
    ).filter(({ path }) => path.startsWith('color.textMuted'));
    expect(problem?.found).toContain('4.47:1');
  });

  test.each(['var(--brand)', 'color-mix(in oklch, #fff, #000)', 'rebeccapurple'])(
    'says that %s cannot be measured, once',
    (accent) => {
      const problems = contrastProblems(themed({ accent }));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ path: 'color.accent', found: JSON.stringify(accent) });
      expect(problems[0]?.expected).toMatch(/hex, rgb\(\), hsl\(\) or oklch\(\)/);
    },
  );

  test('the page itself is opaque, and what stands on it may be half seen', () => {
    const [problem] = contrastProblems(themed({ background: '#ffffff80' }));
    expect(problem).toMatchObject({ path: 'color.background', hint: 'Write it without opacity.' });
    const surface = { light: 'rgb(0 0 0 / 5%)', dark: 'rgb(255 255 255 / 5%)' };
    expect(contrastProblems(themed({ surface }))).toEqual([]);
  });

  test('of a colour that no screen shows, the lower ratio of both ways to show it counts', () => {
    const problems = contrastProblems(
      themed({ accent: { light: 'oklch(0.54 0.4 180)', dark: '#e58a82' } }),
    );
    expect(problems[0]).toMatchObject({
      path: 'color.accent on color.background (light)',
      found: '3.05:1 of oklch(0.54 0.4 180) on #fdfcf9',
    });
    const hint = String(problems[0]?.hint);
    const light = String(/^#[0-9a-f]{6}/.exec(hint)?.[0]);
    expect(contrastProblems(themed({ accent: { light, dark: '#e58a82' } }))).toEqual([]);
  });

  test('says so where no colour is enough', () => {
    const problems = contrastProblems(themed({ background: '#777777', surface: '#777777' }));
    const hints = problems
      .filter(({ path }) => path.startsWith('color.text on'))
      .map(({ hint }) => hint);
    expect(hints).toContain('No colour reaches it there: change color.background.');
  });
});

describe('nearestPassing', () => {
  test('what is suggested passes on every ground, for any colours', () => {
    fc.assert(
      fc.property(anyColor, anyColor, fc.constantFrom(3, 4.5), (color, ground, least) => {
        // Black or white reaches 4.5 on any ground, so there is always one.
        const text = nearestPassing(color, [{ ground, least }]);
        const found = parseColor(text ?? '');
        expect(found && contrastRatio(found, ground)).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('a colour that passes is its own nearest', () => {
    const needs = [{ ground: { rgb: [1, 1, 1], alpha: 1 } as const, least: 4.5 }];
    expect(nearestPassing({ rgb: [0, 0, 1], alpha: 1 }, needs)).toBe('#0000ff');
  });

  test('keeps the hue', () => {
    const color = parseColor('#e58a82');
    const ground = parseColor('#ffffff');
    if (!color || !ground) throw new Error('no colours');
    const near = parseColor(nearestPassing(color, [{ ground, least: 4.5 }]) ?? '');
    expect(near && toOklch(near)[2]).toBeCloseTo(toOklch(color)[2], 0);
  });
});
