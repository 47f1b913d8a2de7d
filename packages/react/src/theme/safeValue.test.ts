import fc from 'fast-check';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { broadsheet } from './broadsheet.js';
import { roles, roleValue } from './roles.js';
import { unsafe } from './safeValue.js';

describe('unsafe', () => {
  test.each([
    ['', 'it is empty'],
    ['  ', 'it is empty'],
    ['red; color: blue', 'it has ;'],
    ['red} body{display:none', 'it has }'],
    ['</style><script>', 'it has <'],
    ['red !important', 'it has !'],
    ['\\75rl(a)', 'it has \\'],
    ['@import "a"', 'it has @'],
    ['a\nb', 'it has a line break or another control character'],
    ['url(https://a.test/x)', 'it has url()'],
    ['URL( "a" )', 'it has URL()'],
    ['image-set("a" 1x)', 'it has image-set()'],
    ['src("a")', 'it has src()'],
    ['red)', 'a ) has no ('],
    ['calc(1px + (2px)', 'a ( is not closed'],
    ['"Newsreader', 'a quotation mark is not closed'],
    ['1px /* a', 'it has a comment'],
    ['[a', 'it has [ or ]'],
    ['a'.repeat(1001), 'it is longer than 1000 characters'],
  ])('refuses %j', (text, reason) => {
    expect(unsafe(text)).toBe(reason);
  });

  test.each([
    ...['clamp(1rem, 0.5rem + 2cqi, 3rem)', 'calc(-1 * (2px + 1em))', 'var(--brand-red, #f00)'],
    ...['"Noto (Old) Serif", ui-serif', "'हिन्दी', serif", 'oklch(62% 0.2 29 / 50%)', '-0.012em'],
  ])('lets %j be', (text) => {
    expect(unsafe(text)).toBeUndefined();
  });

  test('lets every value of a built-in theme be', () => {
    const texts = roles.flatMap(({ path }) => {
      const value = roleValue(broadsheet, path);
      return typeof value === 'string' ? [value] : [value.light, value.dark];
    });
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => unsafe(text) !== undefined)).toEqual([]);
  });

  test('whatever it lets be stays one declaration in one rule', () => {
    const pieces = [
      '"',
      "'",
      '(',
      ')',
      ';',
      '}',
      '{',
      '/*',
      '*/',
      '\\',
      ',',
      'a',
      'url',
      ' ',
      '</style>',
    ];
    let passed = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (made) => {
        const text = made.join('');
        if (unsafe(text) !== undefined) return;
        passed += 1;
        const css = `a { --x: var(--galley-light, ${text}) var(--galley-dark, ${text}); color: red; }`;
        const root = postcss.parse(css);
        expect(root.nodes).toHaveLength(1);
        const rule = root.first;
        expect(rule?.type === 'rule' && rule.nodes).toHaveLength(2);
      }),
      { numRuns: 3000 },
    );
    expect(passed).toBeGreaterThan(20);
  });
});
