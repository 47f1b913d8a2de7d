import type { Problem } from '@galley/article';

export type { Problem };

const line = ({ path, expected, found, hint }: Problem): string =>
  `- ${path || 'the whole'}: expected ${expected}, found ${found}. ${hint}`;

/**
 * A theme that cannot be used. `message` tells every problem in words; `problems` holds them as
 * data, each with the token's path (`color.textMuted.dark`), what was expected, what was found and
 * how to mend it.
 */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
  readonly problems: Problem[];

  /** @param subject What was read, as it begins a sentence. Default "The theme". */
  constructor(problems: Problem[], subject = 'The theme') {
    super(`${subject} cannot be used:\n${problems.map(line).join('\n')}`);
    this.problems = problems;
  }
}

/** A value in a few words, never longer than a line. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
