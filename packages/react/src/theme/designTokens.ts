import { describe, type Problem, ThemeError } from './error.js';
import { nearest } from './nearest.js';
import { shapeProblems } from './parseTheme.js';
import { fill, groups, type Role, roles, roleValue } from './roles.js';
import type { Theme, Value } from './theme.js';
import {
  holdsTokens,
  isToken,
  nodeAt,
  ownToken,
  referred,
  tokenAt,
  Unreadable,
} from './tokenFile.js';
import { cssOf, tokenOf } from './tokenValues.js';
import { at, isTree, type Path, put, step, type Tree } from './tree.js';

/** Our key among the extensions of a token and of the file: see decision 16. */
const key = 'dev.galley';

/** What a file of design tokens does not say itself. */
export interface DesignTokensOptions {
  /** The theme that gives the tokens which the file does not have. Default: each must be there. */
  base?: Theme | undefined;
}

const same = (one: unknown, other: unknown): boolean => {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, index) => same(each, other[index]));
  }
  if (!isTree(one) || !isTree(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((each) => same(one[each], step(other, each)))
  );
};

/** CSS that the format has no type for stands in the file's own extensions, by the token's path. */
const apart = (path: Path): Path => ['$extensions', key, 'css', path.join('.')];

/** The CSS text at a path of a file. `undefined` where the file has none. */
function read(file: unknown, path: Path): string | undefined {
  const found = tokenAt(file, path);
  if (!found) {
    const text = at(file, apart(path));
    return typeof text === 'string' ? text : undefined;
  }
  const value = step(found.token, '$value');
  const ours = at(found.token, ['$extensions', key]);
  const exact = step(ours, 'css');
  // The exact text holds until a drawing tool changes what stands for it.
  if (
    typeof exact === 'string' &&
    (step(ours, 'of') === undefined || same(step(ours, 'of'), value))
  ) {
    return exact;
  }
  const css = cssOf(found.type, resolved(file, value));
  if (css !== undefined) return css;
  const type = found.type === undefined ? 'a token without a $type' : `a ${found.type}`;
  throw new Unreadable(`${type} with the $value ${describe(value)}`);
}

/** Aliases within a list, such as one of font families. */
const resolved = (file: unknown, value: unknown): unknown =>
  Array.isArray(value)
    ? value.flatMap((each: unknown) => {
        const target = referred(each);
        return target ? [step(tokenAt(file, target)?.token, '$value')].flat() : [each];
      })
    : value;

const modes = [['light'], ['dark'], ['moreContrast', 'light'], ['moreContrast', 'dark']] as const;

/** A role's value: one token, or a group of one for each scheme. */
function readValue(file: unknown, path: Path): unknown {
  const single = read(file, path);
  if (single !== undefined) return single;
  const value: Tree = {};
  for (const mode of modes) {
    const text = read(file, [...path, ...mode]);
    if (text !== undefined) put(value, mode, text);
  }
  return Object.keys(value).length > 0 ? value : undefined;
}

/** Whether data is in the Design Tokens format, and not a theme as we write it. */
export const isDesignTokens = (data: unknown): boolean => holdsTokens(data);

/** Of the strange names in a group no more are compared with those of the contract. */
const mostCompared = 50;

/**
 * Tokens beside those of the contract whose name is nearly that of one which the file does not
 * have: its value would silently be the base's. Other tokens are none of our business.
 */
function misspelt(file: unknown): Problem[] {
  return [...groups].flatMap(([name, keys]) => {
    const path = name === '' ? [] : name.split('.');
    const group = at(file, path);
    if (!isTree(group) || isToken(group)) return [];
    const lacking = keys.filter((known) => !Object.hasOwn(group, known));
    return Object.keys(group)
      .filter((own) => !own.startsWith('$') && !keys.includes(own) && holdsTokens(group[own]))
      .slice(0, mostCompared)
      .flatMap((own) => {
        const meant = nearest(own, lacking);
        // Beside the groups of the contract there are those of palettes and other tools.
        if (meant === undefined || (name === '' && !isToken(group[own]))) return [];
        return [
          {
            path: [...path, own].join('.'),
            expected: 'a token of the contract, or another name',
            found: 'a name that is nearly one of its own',
            hint: `Did you mean ${[...path, meant].join('.')}?`,
          },
        ];
      });
  });
}

/**
 * Reads a theme from a file of the Design Tokens format (2025.10). A token stands at the same path
 * as in a theme; where it differs by scheme, it is a group of `light`, `dark` and perhaps
 * `moreContrast`. Aliases and inherited groups are followed; what no theme has is left alone.
 */
export function fromDesignTokens(file: unknown, { base }: DesignTokensOptions = {}): Theme {
  const problems: Problem[] = [];
  const theme = fill(({ path, name }) => {
    try {
      return readValue(file, path) ?? (base && structuredClone(roleValue(base, path)));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push({
        path: name,
        expected: 'a token that is one value of CSS',
        found: error.message,
        hint: `Mend the token, or give its CSS under $extensions, "${key}", "css".`,
      });
      return undefined;
    }
  });
  problems.push(...misspelt(file));
  const told = problems.map(({ path }) => path);
  problems.push(...shapeProblems(theme).filter(({ path }) => !told.includes(path)));
  if (problems.length > 0) throw new ThemeError(problems, 'The file of design tokens');
  return theme as unknown as Theme;
}

/** A value as the texts that its tokens hold, by their paths below the role. */
function texts(value: Value): { mode: Path; css: string }[] {
  if (typeof value === 'string') return [{ mode: [], css: value }];
  return modes.flatMap((mode) => {
    const css = at(value, mode);
    return typeof css === 'string' ? [{ mode, css }] : [];
  });
}

/** Takes out what the value no longer has. */
function clear(file: Tree, path: Path, value: Value): void {
  const css = at(file, ['$extensions', key, 'css']);
  for (const mode of [[], ...modes]) {
    if (isTree(css)) delete css[[...path, ...mode].join('.')];
  }
  const group = at(file, path);
  if (isTree(group) && at(value, ['moreContrast']) === undefined) delete group.moreContrast;
}

/** Puts a CSS text into the file: into the token that is there, keeping what else it says. */
function write(file: Tree, path: Path, css: string): void {
  const made = tokenOf(String(path[0]), css);
  if (!made) {
    const group = at(file, path.slice(0, -1));
    if (isTree(group)) delete group[String(path.at(-1))];
    put(file, apart(path), css);
    return;
  }
  const { $ref, ...kept } = ownToken(file, path) ?? {};
  const extensions = { ...(isTree(kept.$extensions) ? kept.$extensions : {}) };
  delete extensions[key];
  if (cssOf(String(made.$type), made.$value) !== css) {
    // A copy: who changes the token in memory does not change what it was.
    extensions[key] = { css, of: structuredClone(made.$value) };
  }
  delete kept.$extensions;
  const rest = Object.keys(extensions).length > 0 ? { $extensions: extensions } : {};
  put(file, path, { ...kept, ...made, ...rest });
}

/** Whether a file has a value for a role, by itself or by its base. */
function holds(file: Tree, path: Path, value: Value, base: Theme | undefined): boolean {
  try {
    return same(readValue(file, path) ?? (base && roleValue(base, path)), value);
  } catch (error) {
    // An alias whose target was written anew in another form.
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

/** Gives a role another value; what the file says of it besides stays, but where it is `alone`. */
function rewrite(file: Tree, path: Path, value: Value, alone: boolean): void {
  const single = typeof value === 'string';
  const node = alone ? undefined : nodeAt(file, path);
  // A token that becomes a group, or a group that becomes a token, is made anew.
  if (alone || (node !== undefined && isToken(node) !== single)) put(file, path, {});
  clear(file, path, value);
  for (const { mode, css } of texts(value)) {
    const place = [...path, ...mode];
    // What the format has no type for hides nothing of an inherited group, were it apart.
    if (alone && !tokenOf(String(path[0]), css)) {
      put(file, place, { $value: css, $extensions: { [key]: { css } } });
    } else write(file, place, css);
  }
}

/**
 * Writes a theme as a file of the Design Tokens format (2025.10).
 *
 * @param into The file that the theme was read from. What it says besides stays: descriptions,
 * aliases, other tokens, extensions of other tools, the way a colour is written. Only a token whose
 * value differs from the theme's is written anew, so a theme that nobody changed gives the same file.
 */
export function toDesignTokens(
  theme: Theme,
  { into, base }: DesignTokensOptions & { into?: unknown } = {},
): Record<string, unknown> {
  const file: Tree = isTree(into) ? structuredClone(into) : {};
  const written = new Map<string, number>();
  const times = (name: string) => written.get(name) ?? 0;
  let left: readonly Role[] = roles;
  // What one token is given, its aliases get too: they are looked at again, until all is right.
  while (left.length > 0) {
    left = roles.filter(
      ({ path, name }) => times(name) < 2 && !holds(file, path, roleValue(theme, path), base),
    );
    for (const { path, name } of left) {
      rewrite(file, path, roleValue(theme, path), times(name) > 0);
      written.set(name, times(name) + 1);
    }
  }
  return file;
}
