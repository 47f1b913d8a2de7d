import { describe, type Problem, ThemeError } from './error.js';
import { misfit } from './kinds.js';
import { nearest } from './nearest.js';
import { fill, groups, roles } from './roles.js';
import { unsafe } from './safeValue.js';
import type { Theme } from './theme.js';
import { at, isTree, type Path, step, type Tree } from './tree.js';

const schemes = ['light', 'dark'] as const;

const names = roles.map(({ name }) => name);

const isGroup = (path: Path) => groups.has(path.join('.'));

/** More unknown names than these are counted, not told: data may come from anywhere. */
const mostStrange = 50;

/** How many unknown names were met. */
interface Met {
  strange: number;
}

const wanted = 'CSS text, or { "light": …, "dark": … }';

/** The problems of one CSS text. */
function ofText(value: unknown, path: Path): Problem[] {
  const place = path.join('.');
  if (typeof value !== 'string') {
    const hint =
      typeof value === 'number'
        ? `Write it in quotation marks: "${value}".`
        : 'Write the value as CSS has it, in quotation marks.';
    return [{ path: place, expected: 'CSS text', found: describe(value), hint }];
  }
  const reason = unsafe(value);
  if (reason === undefined) {
    const problem = misfit(path, value);
    return problem ? [{ path: place, ...problem }] : [];
  }
  return [
    {
      path: place,
      expected: 'one value of CSS, complete in itself',
      found: describe(value),
      hint: `Mend it: ${reason}. Files, rules and comments have no place in a theme.`,
    },
  ];
}

/** The problems of a pair of texts, one for each scheme. */
function ofPair(value: Tree, path: Path, met: Met, more: readonly string[] = []): Problem[] {
  const known: readonly string[] = [...schemes, ...more];
  const extra = Object.keys(value).filter((key) => !known.includes(key));
  return [
    ...schemes.flatMap((scheme) =>
      step(value, scheme) === undefined
        ? missing([...path, scheme], 'CSS text')
        : ofText(value[scheme], [...path, scheme]),
    ),
    ...strangers(extra, path, known, met),
  ];
}

function ofValue(value: unknown, path: Path, met: Met): Problem[] {
  if (!isTree(value)) {
    if (typeof value === 'object') {
      return [
        {
          path: path.join('.'),
          expected: wanted,
          found: describe(value),
          hint: 'Write one of them.',
        },
      ];
    }
    return ofText(value, path);
  }
  const inMore = [...path, 'moreContrast'];
  const more = step(value, 'moreContrast');
  return [
    ...ofPair(value, path, met, ['moreContrast']),
    ...(more === undefined
      ? []
      : isTree(more)
        ? ofPair(more, inMore, met)
        : [
            {
              path: inMore.join('.'),
              expected: '{ "light": …, "dark": … }',
              found: describe(more),
              hint: 'Give a value for each scheme, or leave moreContrast out.',
            },
          ]),
  ];
}

const missing = (path: Path, expected: string): Problem[] => [
  {
    path: path.join('.'),
    expected,
    found: 'nothing',
    hint: 'Add it: a theme has a value for every token.',
  },
];

/** The problems of the names in a group that it does not have, as many as are told. */
function strangers(keys: readonly string[], path: Path, known: readonly string[], met: Met) {
  const told = keys.slice(0, Math.max(0, mostStrange - met.strange));
  met.strange += keys.length;
  return told.map((key) => unknown([...path, key], known));
}

function unknown(path: Path, siblings: readonly string[]): Problem {
  const key = String(path.at(-1));
  const sibling = nearest(key, siblings);
  const above = path.slice(0, -1);
  const meant = sibling
    ? [...above, sibling].join('.')
    : (names.find((name) => name.split('.').at(-1) === key) ?? nearest(path.join('.'), names));
  return {
    path: path.join('.'),
    expected: 'a token of the contract',
    found: 'a name that it does not have',
    hint: meant ? `Did you mean ${meant}?` : 'Take it out.',
  };
}

function ofGroup(value: unknown, path: Path, met: Met): Problem[] {
  if (!isTree(value)) {
    const expected = path.length === 0 ? 'a theme as an object' : 'a group of tokens as an object';
    return value === undefined
      ? missing(path, expected)
      : [
          {
            path: path.join('.'),
            expected,
            found: describe(value),
            hint: 'See the list of tokens.',
          },
        ];
  }
  const keys = groups.get(path.join('.')) ?? [];
  const own = keys.flatMap((key) => {
    const inner = [...path, key];
    if (isGroup(inner)) return ofGroup(step(value, key), inner, met);
    const found = step(value, key);
    return found === undefined ? missing(inner, wanted) : ofValue(found, inner, met);
  });
  const strange = Object.keys(value).filter((key) => !keys.includes(key));
  return [...own, ...strangers(strange, path, keys, met)];
}

/** All that keeps data from being a theme. */
export function shapeProblems(input: unknown): Problem[] {
  const met: Met = { strange: 0 };
  const problems = ofGroup(input, [], met);
  const more = met.strange - mostStrange;
  if (more > 0) {
    problems.push({
      path: '',
      expected: 'the tokens of the contract alone',
      found: `the names above, and ${more} more that it does not have`,
      hint: 'Is it the right file?',
    });
  }
  return problems;
}

/**
 * Reads a theme from data of any origin, such as a JSON file. Gives a copy that holds nothing but
 * the contract's tokens, or throws a `ThemeError` that tells every problem.
 */
export function parseTheme(input: unknown): Theme {
  const problems = shapeProblems(input);
  if (problems.length > 0) throw new ThemeError(problems);
  return fill(({ path }) => structuredClone(at(input, path))) as unknown as Theme;
}
