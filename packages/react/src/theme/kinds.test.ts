import { describe, expect, test } from 'vitest';
import { broadsheet } from './broadsheet.js';
import { kindOf, misfit, written } from './kinds.js';
import { magazine } from './magazine.js';
import { roles, roleValue } from './roles.js';
import { tabloid } from './tabloid.js';
import { wire } from './wire.js';

test('every role has a kind, and nothing else has', () => {
  expect(roles.filter(({ path }) => kindOf(path) === undefined)).toEqual([]);
  expect(kindOf(['motion', 'fast'])).toBeUndefined();
  expect(kindOf(['constructor'])).toBeUndefined();
});

test.each(Object.entries({ broadsheet, magazine, tabloid, wire }))(
  '%s has the right kind of value everywhere',
  (_name, theme) => {
    const wrong = roles.flatMap(({ path, name }) => {
      const value = roleValue(theme, path);
      const texts = typeof value === 'string' ? [value] : [value.light, value.dark];
      return texts.filter((text) => misfit(path, text)).map((text) => `${name}: ${text}`);
    });
    expect(wrong).toEqual([]);
  },
);

describe('misfit', () => {
  const taken: [string, string[]][] = [
    [
      'size.text',
      ['1rem', '.5em', '1e2px', '120%', '0', 'calc(1rem + 2cqi)', 'min(2rem, 4cqi)', 'var(--a)'],
    ],
    ['tracking.kicker', ['-0.02em', '0', 'calc(-1 * 1px)']],
    ['line.hairline', ['0', '1px', '0.0625rem']],
    ['line.underline', ['from-font', '1px']],
    ['space.kicker', ['0', '0 1px', '0 calc(1px + 2px) 0 1em']],
    ['width.kicker', ['auto', 'fit-content', '10rem']],
    ['leading.text', ['1.5', '2', 'calc(3 / 2)']],
    ['weight.text', ['400', 'bold', '1', '1000']],
    ['color.rule', ['#abc', 'rgb(1 2 3 / 5%)', 'color-mix(in oklch, #fff, #000)', 'currentColor']],
    ['font.text', ['Georgia, serif', '"A, B", \'C\', d e', 'var(--a, var(--b, "x"), c), serif']],
    ['marker', ['disc', '"–  "', 'none']],
    ['figures', ['normal', 'oldstyle-nums proportional-nums']],
    ['layout.columns', ['minmax(0, 1fr) 18.75rem', '1fr', '2fr 1fr']],
    ['layout.masthead', ['"name time more" / auto 1fr auto', '"name" auto "time more" 2rem']],
    ['dropCap.lines', ['normal', '3', '3.5 3', '4 drop']],
    ['align.byline', ['space-between', 'center']],
  ];
  test.each(taken.flatMap(([name, texts]) => texts.map((text) => [name, text] as const)))(
    '%s takes %s',
    (name, text) => {
      expect(misfit(name.split('.'), text)).toBeUndefined();
    },
  );

  const refused: [string, string[]][] = [
    ['size.text', ['18', '1 rem', '-1rem', '1foo', 'auto', 'inherit', 'calc(18)', '1rem 2rem']],
    ['size.text', ['calc(1px) calc(2px)', 'rgb(1 2 3)', '"1rem"']],
    ['tracking.kicker', ['normal', '0.1']],
    ['line.hairline', ['thin', '1%', '-1px']],
    ['line.underlineOffset', ['auto', '2']],
    ['space.kicker', ['1', '0 0 0 0 0', 'auto']],
    ['leading.text', ['normal', '1.5em', '-1']],
    ['weight.text', ['bolder', '0', '1001', '400px']],
    ['color.rule', ['bananas', '#12345', 'rgb(10%, 24 22)', '1px', 'minmax(1px, 2px)']],
    ['font.text', ['18', '#fff', 'a,,b', 'inherit', '"a" b', 'a,']],
    ['marker', ['3', 'a b', 'initial']],
    ['figures', ['oldstyle', 'normal, normal']],
    ['layout.columns', ['wide', '3', '"a"']],
    ['layout.masthead', ['none', '"name time"', '"name time more" / 3']],
    ['dropCap.lines', ['none', '0', '3 4 5', '3 up']],
    ['align.head', ['middle', 'start end']],
    ['line.style', ['wavy']],
  ];
  test.each(refused.flatMap(([name, texts]) => texts.map((text) => [name, text] as const)))(
    '%s does not take %s',
    (name, text) => {
      expect(misfit(name.split('.'), text)?.hint).toMatch(/\.$|\?$/);
    },
  );
});

test.each([
  ['space.margin', '0', '0px'],
  ['line.underlineOffset', '-0.0', '0px'],
  ['space.margin', '1px', '1px'],
  ['space.kicker', '0', '0'],
  ['leading.text', '0', '0'],
])('%s: %s is written %s', (name, text, expected) => {
  expect(written(name.split('.'), text)).toBe(expected);
});
