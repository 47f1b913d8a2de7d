import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { broadsheet } from './broadsheet.js';
import { fromDesignTokens, isDesignTokens, toDesignTokens } from './designTokens.js';
import { ThemeError } from './error.js';
import { misfit } from './kinds.js';
import { fill, roles } from './roles.js';
import type { Theme, Value } from './theme.js';
import { at, type Path, put, type Tree } from './tree.js';

const ink = { colorSpace: 'srgb', components: [0.1, 0.1, 0.1], hex: '#1a1a1a' };
const paper = { colorSpace: 'oklch', components: [0.97, 0.01, 80], alpha: 1, hex: '#f8f4ee' };

/** As a designer's tool might write it: what we do not know beside what we do. */
const byHand = {
  $description: 'The evening paper',
  $extensions: { 'com.example.tool': { modes: ['day', 'night'], version: 7 } },
  palette: {
    $type: 'color',
    $description: 'What the paper is printed with',
    ink: { $value: ink, $description: 'Black, almost' },
    paper: { $value: paper },
    red: {
      $value: { colorSpace: 'hsl', components: [350, 70, 35] },
      $deprecated: 'Use the role',
      $extensions: { 'com.example.tool': { id: 'S:1', scopes: ['ALL'] } },
    },
    p3: { $value: { colorSpace: 'display-p3', components: [0.2, 0.3, 0.6], hex: '#2f4d9c' } },
  },
  color: {
    $type: 'color',
    text: {
      light: { $value: '{palette.ink}' },
      dark: { $value: { $ref: '#/palette/paper/$value' } },
    },
    background: { light: { $value: '{palette.paper}' }, dark: { $value: ink } },
    accent: {
      light: { $value: '{palette.red}' },
      dark: { $value: { colorSpace: 'srgb', components: [1, 0.5, 'none'], alpha: 0.9 } },
      moreContrast: { light: { $value: '#600' }, dark: { $value: '{color.accent.dark}' } },
    },
    link: { $ref: '#/palette/p3' },
    spare: { $value: ink, $description: 'No role of a theme' },
  },
  base: {
    $type: 'fontFamily',
    serif: { $value: ['Literata', 'Georgia'] },
  },
  font: {
    $extends: '{base}',
    headline: { $value: ['{base.serif}', 'serif'] },
    text: { $type: 'fontFamily', $value: 'Noto Serif' },
    meta: { $root: { $type: 'fontFamily', $value: ['Inter', 'sans-serif'] } },
  },
  weight: {
    headline: { $type: 'fontWeight', $value: 'extra-bold' },
    text: { $type: 'fontWeight', $value: 380 },
  },
  space: {
    $type: 'dimension',
    tight: { $value: { value: 6, unit: 'px' } },
    block: { $value: { value: 1.75, unit: 'rem' } },
    item: { $value: '10px' },
  },
  leading: { text: { $type: 'number', $value: 1.6 } },
  line: { style: { $type: 'strokeStyle', $value: 'dotted' } },
  motion: { fast: { $type: 'duration', $value: { value: 100, unit: 'ms' } } },
  shadow: { none: { $type: 'shadow', $value: [] } },
} as const;

const text = (data: unknown) => JSON.stringify(data, null, 2);

describe('fromDesignTokens', () => {
  const theme = fromDesignTokens(byHand, { base: broadsheet });

  test('reads colours of every spelling, through aliases and pointers', () => {
    expect(theme.color.text).toEqual({ light: '#1a1a1a', dark: 'oklch(0.97 0.01 80)' });
    expect(theme.color.accent).toEqual({
      light: 'hsl(350 70% 35%)',
      dark: '#ff8000e6',
      moreContrast: { light: '#600', dark: '#ff8000e6' },
    });
    // Of a space that we do not measure, the file says what is nearest.
    expect(theme.color.link).toBe('#2f4d9c');
  });

  test('reads faces, weights, measures, numbers and strokes', () => {
    expect(theme.font).toMatchObject({
      headline: 'Literata, Georgia, serif',
      text: '"Noto Serif"',
      meta: 'Inter, sans-serif',
    });
    expect(theme.weight).toMatchObject({ headline: '800', text: '380' });
    expect(theme.space).toMatchObject({ tight: '6px', block: '1.75rem', item: '10px' });
    expect(theme.leading.text).toBe('1.6');
    expect(theme.line.style).toBe('dotted');
  });

  test('takes of the base what the file does not have', () => {
    expect(theme.color.rule).toEqual(broadsheet.color.rule);
    expect(theme.color.rule).not.toBe(broadsheet.color.rule);
    expect(theme.kickerCase).toBe('uppercase');
  });

  test('without a base, each token must be there', () => {
    expect(() => fromDesignTokens(byHand)).toThrow(ThemeError);
    expect(() => fromDesignTokens(byHand)).toThrow('color.rule: expected');
  });

  test('what a group inherits is found', () => {
    const file = {
      old: { $type: 'number', text: { $value: 1.4 }, meta: { $value: 1.3 } },
      leading: { $extends: '{old}', meta: { $type: 'number', $value: 1.2 } },
    };
    expect(fromDesignTokens(file, { base: broadsheet }).leading).toMatchObject({
      text: '1.4',
      meta: '1.2',
    });
  });

  test.each<[string, unknown, string]>([
    [
      'an alias to nowhere',
      { $value: '{palette.blue}' },
      'its alias palette.blue leads to no token',
    ],
    ['an alias to itself', { $value: '{color.text}' }, 'its aliases lead in a circle'],
    [
      'a type that is no single value',
      { $type: 'shadow', $value: [{}] },
      'a shadow with the $value',
    ],
    ['a number with no type', { $value: 3 }, 'a token without a $type with the $value 3'],
    [
      'a space without a hex',
      { $type: 'color', $value: { colorSpace: 'lab', components: [1, 2, 3] } },
      'a color',
    ],
  ])('tells of %s', (_name, token, found) => {
    const file = { color: { text: token } };
    try {
      fromDesignTokens(file, { base: broadsheet });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ThemeError)) throw error;
      expect(error.problems).toHaveLength(1);
      expect(error.problems[0]?.path).toBe('color.text');
      expect(error.problems[0]?.found).toContain(found);
    }
  });

  test('groups that extend each other do not hang it', () => {
    const file = { leading: { $extends: '{other}' }, other: { $extends: '{leading}' } };
    expect(() => fromDesignTokens(file, { base: broadsheet })).toThrow('in a circle');
  });

  test('a value that would leave its declaration is refused here too', () => {
    const file = { font: { text: { $type: 'fontFamily', $value: ['a"; } body { x: "'] } } };
    expect(() => fromDesignTokens(file, { base: broadsheet })).toThrow('font.text');
  });

  test('a name that is nearly one of the contract is told, though a base would fill its place', () => {
    const token = { $type: 'color', $value: '#555555' };
    const read = (file: unknown) => () => fromDesignTokens(file, { base: broadsheet });
    expect(read({ color: { textmuted: token } })).toThrow('Did you mean color.textMuted?');
    expect(read({ space: { margn: { light: token } } })).toThrow('Did you mean space.margin?');
    expect(read({ kickercase: token })).toThrow('Did you mean kickerCase?');
    // The token itself is there: this is another.
    expect(read({ color: { text: token, text2: token } })).not.toThrow();
    expect(read({ colors: { text: token } })).not.toThrow();
  });

  test('a wider space with a hex keeps its opacity', () => {
    const value = { colorSpace: 'display-p3', components: [0.2, 0.3, 0.6], alpha: 0.5 };
    const file = (more: object) => ({
      color: { rule: { $type: 'color', $value: { ...value, ...more } } },
    });
    const rule = (more: object) => fromDesignTokens(file(more), { base: broadsheet }).color.rule;
    expect(rule({ hex: '#2f4d9c' })).toBe('#2f4d9c80');
    expect(rule({ hex: '#2f4d9c', alpha: 1 })).toBe('#2f4d9c');
    expect(() => rule({ hex: 'blue' })).toThrow('color.rule');
  });

  test('a family whose name is a word of CSS is quoted, one with a quotation mark refused', () => {
    const read = (name: string) =>
      fromDesignTokens(
        { font: { text: { $type: 'fontFamily', $value: [name, 'serif'] } } },
        { base: broadsheet },
      ).font.text;
    expect(read('Initial')).toBe('"Initial", serif');
    expect(read("O'Hara")).toBe('"O\'Hara", serif');
    expect(() => read('The "Daily"')).toThrow('font.text');
  });

  test.each([[undefined], [null], ['x'], [[]], [{}]])('refuses %j', (file) => {
    expect(() => fromDesignTokens(file)).toThrow(ThemeError);
  });
});

describe('a file goes in and comes out', () => {
  test('unchanged, to the letter, though it has much that a theme has not', () => {
    const theme = fromDesignTokens(byHand, { base: broadsheet });
    const out = toDesignTokens(theme, { into: byHand, base: broadsheet });
    expect(text(out)).toBe(text(byHand));
  });

  test('whole, with nothing but what was changed', () => {
    const theme = fromDesignTokens(byHand, { base: broadsheet });
    const changed: Theme = {
      ...theme,
      color: { ...theme.color, accent: { light: '#900000', dark: '#ff8000e6' } },
      weight: { ...theme.weight, text: { light: '400', dark: '360' } },
      tracking: { ...theme.tracking, kicker: '0.1em' },
    };
    const out = toDesignTokens(changed, { into: byHand, base: broadsheet });
    expect(fromDesignTokens(out, { base: broadsheet })).toEqual(changed);
    const expected: Tree = JSON.parse(text(byHand));
    for (const path of [['color', 'accent'], ['weight', 'text'], ['$extensions']]) {
      put(expected, path, at(out, path));
    }
    expect(text(out)).toBe(text(expected));
    expect(at(out, ['$extensions', 'com.example.tool'])).toEqual({
      modes: ['day', 'night'],
      version: 7,
    });
  });

  test('a token is not the record of what it was', () => {
    const theme = { ...broadsheet, color: { ...broadsheet.color, rule: 'hsl(10 20% 30%)' } };
    const out = toDesignTokens(theme);
    put(out, ['color', 'rule', '$value', 'components'], [0, 0, 0]);
    expect(fromDesignTokens(out).color.rule).toBe('#000000');
    const list = at(out, ['font', 'text', '$value']);
    if (!Array.isArray(list)) throw new Error('no list');
    list.unshift('Inter');
    expect(fromDesignTokens(out).font.text).toMatch(/^Inter, /);
  });

  test('an alias whose target changes keeps its own value', () => {
    const file = toDesignTokens(broadsheet);
    const { accent } = broadsheet.color;
    put(file, ['color', 'accent', 'light', '$value'], '{color.kicker.light}');
    put(file, ['color', 'link', 'light', '$value'], '{color.accent.light}');
    const theme = { ...broadsheet, color: { ...broadsheet.color, link: accent } };
    put(file, ['color', 'link', 'dark', '$value'], '{color.kicker.dark}');
    expect(fromDesignTokens(file)).toEqual(theme);
    for (const kicker of [{ light: '#800000', dark: '#ffaaaa' }, '#777777', 'var(--a)']) {
      const changed: Theme = { ...theme, color: { ...theme.color, kicker } };
      expect(fromDesignTokens(toDesignTokens(changed, { into: file }))).toEqual(changed);
    }
  });

  test('what a group inherits gives way to a value of its own', () => {
    const file = {
      old: {
        $type: 'color',
        light: { $value: '#111111' },
        dark: { $value: '#eeeeee' },
        moreContrast: { light: { $value: '#000000' }, dark: { $value: '#ffffff' } },
      },
      color: { text: { $extends: '{old}' } },
    };
    const theme = fromDesignTokens(file, { base: broadsheet });
    for (const text of [{ light: '#222222', dark: '#eeeeee' }, 'var(--ink)']) {
      const changed: Theme = { ...theme, color: { ...theme.color, text } };
      const out = toDesignTokens(changed, { into: file, base: broadsheet });
      expect(fromDesignTokens(out, { base: broadsheet })).toEqual(changed);
    }
  });

  test('a token that is written anew keeps what else it says', () => {
    const theme = fromDesignTokens(byHand, { base: broadsheet });
    const file: Tree = JSON.parse(text(byHand));
    put(file, ['color', 'link'], {
      $type: 'color',
      $value: ink,
      $description: 'For links',
      $extensions: { 'com.example.tool': { id: 'S:2' } },
    });
    const out = toDesignTokens(
      { ...theme, color: { ...theme.color, link: '#003366' } },
      { into: file, base: broadsheet },
    );
    expect(at(out, ['color', 'link'])).toMatchObject({
      $description: 'For links',
      $value: { hex: '#003366' },
      $extensions: { 'com.example.tool': { id: 'S:2' } },
    });
  });
});

describe('a theme goes out and comes in', () => {
  const file = toDesignTokens(broadsheet);

  test('as the same theme', () => {
    expect(fromDesignTokens(file)).toEqual(broadsheet);
  });

  test('in the types of the format', () => {
    expect(at(file, ['color', 'accent', 'dark'])).toEqual({
      $type: 'color',
      $value: {
        colorSpace: 'srgb',
        components: [0.89804, 0.54118, 0.5098],
        alpha: 1,
        hex: '#e58a82',
      },
    });
    expect(at(file, ['leading', 'text'])).toEqual({ $type: 'number', $value: 1.55 });
    expect(at(file, ['weight', 'strong'])).toEqual({ $type: 'fontWeight', $value: 650 });
    expect(at(file, ['line', 'style'])).toEqual({ $type: 'strokeStyle', $value: 'double' });
  });

  test('a fluid size is drawn at its largest, until a tool changes it', () => {
    const path = ['size', 'headlineXl'];
    expect(at(file, path)).toEqual({
      $type: 'dimension',
      $value: { value: 4.25, unit: 'rem' },
      $extensions: {
        'dev.galley': {
          css: broadsheet.size.headlineXl,
          of: { value: 4.25, unit: 'rem' },
        },
      },
    });
    const changed: Tree = JSON.parse(text(file));
    put(changed, [...path, '$value', 'value'], 5);
    expect(fromDesignTokens(changed).size.headlineXl).toBe('5rem');
  });

  test('what the format has no type for stands in the extensions of the file', () => {
    expect(at(file, ['$extensions', 'dev.galley', 'css'])).toMatchObject({
      kickerCase: 'uppercase',
      'tracking.headline': '-0.012em',
    });
  });
});

describe('any theme', () => {
  // Spellings that the format has, has in part, and has not.
  const spellings = [
    ...['#1a2b3c', '#ABC', '#11223344', 'hsl(10 20% 30%)', 'oklch(62% 0.2 29)', 'var(--brand)'],
    ...['1.50', '400', '-1', '0', '.5rem', '2px', '-0.01em', '1e3px', 'none', 'double', 'dotted'],
    ...['clamp(1rem, 2vw, 3rem)', 'clamp(1em, 2vw, 3em)', 'calc(1px + 2px)', 'Georgia, serif'],
    ...[`"A B", 'C', d`, `'A, B', serif`, '"name time more" / 1fr auto', 'static', 'center'],
    ...['oldstyle-nums proportional-nums', 'uppercase', `'a"b', serif`, '"initial", serif'],
  ];
  const valueAt = (path: Path): fc.Arbitrary<Value> => {
    const css = fc.constantFrom(...spellings.filter((text) => misfit(path, text) === undefined));
    const pair = fc.record({ light: css, dark: css });
    return fc.oneof(
      css,
      pair,
      fc.tuple(pair, pair).map(([standard, moreContrast]) => ({ ...standard, moreContrast })),
    );
  };
  const theme = fc
    .tuple(...roles.map(({ path }) => valueAt(path)))
    .map((values) => fill((role) => values[roles.indexOf(role)]) as unknown as Theme);
  const throughJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

  test('goes out and comes in as it was, alone and into the file of another', () => {
    fc.assert(
      fc.property(theme, theme, (one, other) => {
        const file = throughJson(toDesignTokens(one));
        expect(fromDesignTokens(file)).toEqual(one);
        expect(toDesignTokens(one, { into: file })).toEqual(file);
        const changed = throughJson(toDesignTokens(other, { into: file }));
        expect(fromDesignTokens(changed)).toEqual(other);
      }),
      { numRuns: 25 },
    );
  });
});

describe('any file with aliases', () => {
  const colors = Object.keys(broadsheet.color);
  const color = fc.constantFrom(...['#101010', '#202020', 'hsl(10 20% 30%)', 'var(--brand)']);
  const value: fc.Arbitrary<Value> = fc.oneof(color, fc.record({ light: color, dark: color }));
  const themed = fc
    .tuple(...colors.map(() => value))
    .map((values) => Object.fromEntries(colors.map((role, index) => [role, values[index]])));
  const alias = fc.tuple(fc.nat(colors.length - 1), fc.nat(colors.length - 1));

  test('reads back as the theme that was written into it', () => {
    fc.assert(
      fc.property(themed, themed, fc.array(alias, { maxLength: 12 }), (one, other, aliases) => {
        const from: Tree = { ...broadsheet, color: one };
        const file = toDesignTokens(from as unknown as Theme);
        for (const [left, right] of aliases) {
          // From the later to the earlier or the other way round, never in a circle.
          const [role, target] = [colors[left], colors[right]];
          const far = at(file, ['color', String(target)]);
          const whole = JSON.stringify(far) ?? '';
          if (role === target || far === undefined || whole.includes('{color.')) continue;
          if (JSON.stringify(file).includes(`{color.${role}`)) continue;
          const node: Tree = {};
          if (Object.hasOwn(Object(far), '$value')) node.$value = `{color.${target}}`;
          else {
            for (const mode of Object.keys(Object(far))) {
              node[mode] = { $value: `{color.${target}.${mode}}` };
            }
          }
          put(file, ['color', String(role)], node);
        }
        const changed: Tree = { ...broadsheet, color: other };
        const base = broadsheet;
        const out = toDesignTokens(changed as unknown as Theme, { into: file, base });
        expect(fromDesignTokens(out, { base })).toEqual(changed);
      }),
      { numRuns: 60 },
    );
  });
});

test('isDesignTokens knows the format from a theme', () => {
  expect(isDesignTokens(byHand)).toBe(true);
  expect(isDesignTokens(broadsheet)).toBe(false);
  expect(isDesignTokens(null)).toBe(false);
});
