import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Color,
  contrastRatio,
  fromOklch,
  hex,
  over,
  parseColor,
  shownAs,
  toOklch,
} from './color.js';

const color = (text: string): Color => {
  const found = parseColor(text);
  if (!found) throw new Error(`${text} is no colour.`);
  return found;
};

const byte = fc.integer({ min: 0, max: 255 });
const anyHex = fc
  .tuple(byte, byte, byte)
  .map((bytes) => `#${bytes.map((one) => one.toString(16).padStart(2, '0')).join('')}`);

describe('parseColor', () => {
  test.each([
    ['#F00', '#ff0000'],
    ['#0f08', '#00ff0088'],
    ['#1c1a18', '#1c1a18'],
    ['rgb(255, 128, 0)', '#ff8000'],
    ['rgba(255 128 0 / 50%)', '#ff800080'],
    ['rgb(100% 0% 50%)', '#ff0080'],
    ['rgb(100%, 0%, 50%, 0.5)', '#ff008080'],
    ['rgb(255 0 50%/.5)', '#ff008080'],
    ['hsl(120 100% 25%)', '#008000'],
    ['hsl(-120deg, 100%, 50%)', '#0000ff'],
    ['hsla(0.5turn 50% 50% / 1)', '#40bfbf'],
    // Known places of the sRGB primaries in Oklch.
    ['oklch(62.8% 0.25768 29.234)', '#ff0000'],
    ['oklch(0.86644 0.29483 142.495)', '#00ff00'],
    ['oklch(0.45201 0.31321 264.052)', '#0000ff'],
    ['oklch(1 0 none)', '#ffffff'],
    ['oklab(59.9871% 0 0)', '#808080'],
    [' Black ', '#000000'],
  ])('reads %s', (text, expected) => {
    expect(hex(color(text))).toBe(expected);
  });

  test.each([
    ...['', 'red', '#12345', '#ggg', 'var(--x)', 'color-mix(in srgb, #fff, #000)', 'rgb(1 2)'],
    ...['rgb(26 24 22 1)', 'oklch(0.2, 0.01, 60)', 'rgb(10%, 24 22)', 'hsl(30 5% 10%, 1)'],
    ...['rgb(1, 2, 3 / 1)', 'rgb(1 2 / 3)', 'rgb(1 2 3 / 1 / 1)', 'rgb(1, 2%, 3)', 'rgb(1,,2)'],
    ...['rgb(none, 2, 3)', 'oklaba(1 0 0)', 'oklch(1 0 0 / )', 'rgb(1%, 2%, 3)', 'rgb(1, 2, 3,)'],
    ...['rgb(1 2 3 4 5)', 'hsl(1 2 3)', 'rgb(a b c)', 'currentColor', 'lab(50% 0 0)', '__proto__'],
  ])('does not guess at %s', (text) => {
    expect(parseColor(text)).toBeUndefined();
  });
});

describe('contrastRatio', () => {
  test.each([
    ['#000', '#fff', 21],
    ['#fff', '#fff', 1],
    // The greys that are known to stand just above and below 4.5 on white.
    ['#767676', '#fff', 4.54],
    ['#777', '#fff', 4.48],
    ['#00f', '#fff', 8.59],
    ['#f00', '#fff', 4],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrastRatio(color(one), color(other))).toBeCloseTo(ratio, 2);
    expect(contrastRatio(color(other), color(one))).toBeCloseTo(ratio, 2);
  });
});

test('what is half seen is mixed with what is behind it', () => {
  expect(hex(over(color('#00000080'), color('#fff')))).toBe('#7f7f7f');
  expect(hex(over(color('transparent'), color('#123456')))).toBe('#123456');
});

test('every colour of a screen goes to Oklch and comes back', () => {
  fc.assert(
    fc.property(anyHex, (text) => {
      expect(hex(fromOklch(toOklch(color(text))))).toBe(text);
    }),
  );
});

test('a colour that no screen shows keeps its lightness and hue', () => {
  const [lightness, chroma, hue] = toOklch(fromOklch([0.6, 0.5, 150]));
  expect(lightness).toBeCloseTo(0.6, 2);
  expect(hue).toBeCloseTo(150, 0);
  expect(chroma).toBeGreaterThan(0.1);
  expect(chroma).toBeLessThan(0.3);
});

test('a colour that no screen shows is also read as it is with its channels cut off', () => {
  // As Chromium paints it.
  expect(shownAs('oklch(0.54 0.4 180)').map(hex)).toContain('#00a678');
  expect(shownAs('oklab(0.54 -0.4 0)').map(hex)).toContain('#00a678');
  expect(new Set(shownAs('oklch(0.54 0.05 180)').map(hex)).size).toBe(1);
  expect(shownAs('#123456')).toHaveLength(1);
});
