import { describe, expect, test } from 'vitest';
import { broadsheet } from './broadsheet.js';
import { ThemeError } from './error.js';
import { nearest } from './nearest.js';
import { parseTheme } from './parseTheme.js';
import { put, type Tree } from './tree.js';

/** What is wrong with data that should be a theme. */
function problemsOf(input: unknown) {
  try {
    parseTheme(input);
  } catch (error) {
    if (error instanceof ThemeError) return error.problems;
    throw error;
  }
  return [];
}

/** Broadsheet with other values at some paths; `undefined` takes one out. */
function changed(changes: Record<string, unknown>): Tree {
  const theme: Tree = JSON.parse(JSON.stringify(broadsheet));
  for (const [path, value] of Object.entries(changes)) put(theme, path.split('.'), value);
  return JSON.parse(JSON.stringify(theme));
}

describe('parseTheme', () => {
  test('gives what it was given, as a copy', () => {
    const json = JSON.parse(JSON.stringify(broadsheet));
    const theme = parseTheme(json);
    expect(theme).toEqual(broadsheet);
    json.color.text.light = 'changed';
    expect(theme).toEqual(broadsheet);
  });

  test('names a token that is missing and the one that was meant', () => {
    const problems = problemsOf(
      changed({ 'color.texMuted': '#555555', 'color.textMuted': undefined }),
    );
    expect(problems).toEqual([
      {
        path: 'color.textMuted',
        expected: 'CSS text, or { "light": …, "dark": … }',
        found: 'nothing',
        hint: 'Add it: a theme has a value for every token.',
      },
      {
        path: 'color.texMuted',
        expected: 'a token of the contract',
        found: 'a name that it does not have',
        hint: 'Did you mean color.textMuted?',
      },
    ]);
  });

  test('finds a token that stands in the wrong group', () => {
    const [problem] = problemsOf(changed({ 'space.textMuted': '#555' }));
    expect(problem).toMatchObject({
      path: 'space.textMuted',
      hint: 'Did you mean color.textMuted?',
    });
  });

  test('tells every problem at once', () => {
    const problems = problemsOf(
      changed({
        'weight.text': 400,
        'color.text': { light: '#000', drak: '#fff' },
        'color.link': { light: '#000', dark: '#fff', moreContrast: '#000' },
        'color.accent': ['#f00'],
        line: 'thin',
        font: undefined,
        figures: null,
      }),
    );
    expect(problems.map(({ path, found }) => `${path}: ${found}`)).toEqual([
      'color.text.dark: nothing',
      'color.text.drak: a name that it does not have',
      'color.accent: a list',
      'color.link.moreContrast: "#000"',
      'font: nothing',
      'weight.text: 400',
      'figures: null',
      'line: "thin"',
    ]);
    expect(problems.find(({ path }) => path === 'weight.text')?.hint).toContain('"400"');
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['"x"', 'x'],
    ['a list', []],
    ['3', 3],
  ])('refuses %s', (found, input) => {
    expect(() => parseTheme(input)).toThrow(ThemeError);
    expect(() => parseTheme(input)).toThrow(`found ${found}`);
  });

  test('a value that would leave its declaration is refused, in a scheme of its own too', () => {
    const [problem] = problemsOf(
      changed({ 'color.text': { light: '#000', dark: '#fff;} * {display:none' } }),
    );
    expect(problem).toMatchObject({
      path: 'color.text.dark',
      hint: expect.stringContaining('it has ;'),
    });
  });

  test.each([
    ['space.margin', '18', 'Give it a unit: "18px" or "18rem".'],
    [
      'size.text',
      'bananas',
      'Write a number with a unit, or calc(), clamp(), min(), max(), var().',
    ],
    [
      'size.text',
      '#1c1a18',
      'Write a number with a unit, or calc(), clamp(), min(), max(), var().',
    ],
    ['layout.caption', 'stuck', 'Take one of them.'],
    ['kickerCase', 'upercase', 'Did you mean uppercase?'],
    ['weight.text', '4000', 'Normal is "400", bold is "700".'],
  ])('%s does not take %j, and the hint says how to mend it', (path, value, hint) => {
    expect(problemsOf(changed({ [path]: value }))).toEqual([
      expect.objectContaining({ path, found: JSON.stringify(value), hint }),
    ]);
    expect(problemsOf(changed({ [path]: { light: value, dark: value } }))).toHaveLength(2);
  });

  test('of very many unknown names some are told, the others counted', () => {
    const color = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`textMuted${index}`, '#000000']),
    );
    const input = changed({});
    put(input, ['color'], { ...broadsheet.color, ...color });
    put(input, ['marker'], { light: 'disc', dark: 'disc', ...color });
    const problems = problemsOf(input);
    expect(problems).toHaveLength(51);
    expect(problems[0]?.hint).toBe('Did you mean color.textMuted?');
    expect(problems.at(-1)?.found).toBe('the names above, and 19950 more that it does not have');
    expect(new ThemeError(problems).message.length).toBeLessThan(10_000);
  });

  test('what an object inherits is no token', () => {
    expect(problemsOf(Object.create(broadsheet)).length).toBeGreaterThan(5);
    const polluted = JSON.parse('{ "__proto__": { "color": {} } }');
    expect(problemsOf(polluted).map(({ path }) => path)).toContain('__proto__');
  });
});

describe('nearest', () => {
  const names = ['text', 'textMuted', 'headline', 'headlineXl'];
  test.each([
    ['texMuted', 'textMuted'],
    ['headlineXL', 'headlineXl'],
    ['tetx', 'text'],
    ['zebra', undefined],
  ])('%s is %s', (word, expected) => {
    expect(nearest(word, names)).toBe(expected);
  });
});
