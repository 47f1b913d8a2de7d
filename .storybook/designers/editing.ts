import {
  type Contrast,
  defineTheme,
  fromDesignTokens,
  isDesignTokens,
  measureContrast,
  type Problem,
  parseTheme,
  type Theme,
  ThemeError,
  toDesignTokens,
} from '@galley/react/theme';
import { type Path, put, type Tree } from '../../packages/react/src/theme/tree.ts';

/** What stands in the fields of the editor. */
export interface Draft {
  name: string;
  tokens: Theme;
}

export interface File {
  name: string;
  type: string;
  text: string;
}

export interface Checked {
  /** What is wrong besides contrast. */
  problems: Problem[];
  /** The pairs that do not reach what is asked. */
  failing: Contrast[];
  /** What can be made of the draft as it is: no style sheet of a theme that fails. */
  files: { json?: File; css?: File; designTokens?: File };
}

/** A copy of the theme with one value changed. */
export function changed(tokens: Theme, path: Path, value: string): Theme {
  const copy = structuredClone(tokens);
  put(copy as unknown as Tree, path, value);
  return copy;
}

/** Where the colour of a failing pair is written. */
export function placeOf(tokens: Theme, { color, scheme, moreContrast }: Contrast): Path {
  const value = tokens.color[color];
  if (typeof value === 'string') return ['color', color];
  const more = moreContrast && value.moreContrast ? ['moreContrast'] : [];
  return ['color', color, ...more, scheme];
}

/** The problems that are told, none where all is well. */
export function problemsOf(action: () => unknown): Problem[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof ThemeError) return error.problems;
    throw error;
  }
}

/** Each failure once: the same values under more contrast are not told again. */
function once(measured: Contrast[]): Contrast[] {
  const told = new Map<string, Contrast>();
  for (const one of measured) {
    const { color, on, scheme, values, least } = one;
    const key = [color, on, scheme, values.color, values.on, least].join(' ');
    if (!told.has(key)) told.set(key, one);
  }
  return [...told.values()];
}

const json = (name: string, data: unknown): File => ({
  name,
  type: 'application/json',
  text: `${JSON.stringify(data, null, 2)}\n`,
});

/** Whether the values can stand in a style sheet, whatever their contrast. */
export const isSound = (tokens: Theme) => problemsOf(() => parseTheme(tokens)).length === 0;

/** Checks a draft as the build does, and makes the files of it that can be made. */
export function check({ name, tokens }: Draft): Checked {
  if (!isSound(tokens)) {
    return { problems: problemsOf(() => parseTheme(tokens)), failing: [], files: {} };
  }
  const failing = once(measureContrast(tokens)).filter(({ passes }) => !passes);
  const measured = failing.filter(({ ratio }) => ratio !== undefined);
  const pairs = measured.map(({ color, on }) => `color.${color} on color.${on} (`);
  const all = problemsOf(() => defineTheme(tokens, { name }));
  const files: Checked['files'] = {
    json: json(`${name}.json`, tokens),
    designTokens: json(`${name}.tokens.json`, toDesignTokens(tokens)),
  };
  if (all.length === 0) {
    const { css } = defineTheme(tokens, { name });
    files.css = { name: `${name}.css`, type: 'text/css', text: css };
  }
  return {
    problems: all.filter(({ path }) => !pairs.some((pair) => path.startsWith(pair))),
    failing: measured,
    files,
  };
}

/** Reads a theme, or a file of design tokens; what the latter lacks is the base's. */
export function readTheme(text: string, base: Theme): Theme {
  const data: unknown = JSON.parse(text);
  return isDesignTokens(data) ? fromDesignTokens(data, { base }) : parseTheme(data);
}

/** Gives the reader a file. */
export function download({ name, type, text }: File): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // Not at once: the browser may read it a little later.
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
