import { contrastProblems } from './contrast.js';
import { describe, ThemeError } from './error.js';
import { shapeProblems } from './parseTheme.js';
import { stylesheet } from './stylesheet.js';
import type { Theme } from './theme.js';

/** A theme that passed every check, with its style sheet. */
export interface DefinedTheme<Name extends string = string> {
  /** What `data-galley-theme` is set to. */
  name: Name;
  tokens: Theme;
  /** The whole style sheet: it takes the place of `@galley/react/themes/<name>.css`. */
  css: string;
}

/**
 * Makes a style sheet of a theme. The tokens are checked first: their shape (for those who write
 * JavaScript), that no value breaks out of its declaration, and the contrast of every pair of
 * colours that meet, in light, dark and more contrast. A `ThemeError` tells all that is wrong.
 */
export function defineTheme<const Name extends string>(
  tokens: Theme,
  options: { name: Name },
): DefinedTheme<Name> {
  // Who writes JavaScript may have left the options out.
  const name = options?.name;
  const problems = shapeProblems(tokens);
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]*$/.test(name)) {
    problems.unshift({
      path: 'name',
      expected: 'small letters, digits and hyphens, a letter first',
      found: describe(name),
      hint: 'It is the value of data-galley-theme, such as "evening".',
    });
  }
  // Colours can be measured only once each has its place.
  if (problems.length === 0) problems.push(...contrastProblems(tokens));
  if (problems.length > 0) throw new ThemeError(problems, `The theme ${describe(name)}`);
  return { name, tokens, css: stylesheet(tokens, name) };
}
