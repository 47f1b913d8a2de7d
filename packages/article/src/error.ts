/** One thing that is wrong with a document. */
export interface Problem {
  /** Where it is, as a JSON Pointer (RFC 6901): `/body/3/children/0/href`; empty for the whole. */
  path: string;
  /** What should stand there. */
  expected: string;
  /** What stands there, shortened. */
  found: string;
  /** How to mend it. */
  hint: string;
}

const shown = 5;

function line({ path, expected, found, hint }: Problem): string {
  return `- ${path || 'the whole'}: expected ${expected}, found ${found}. ${hint}`;
}

/**
 * A document that cannot become an article. `message` tells the first five problems in words;
 * `problems` holds them all, up to the cap that `parseArticle` states.
 */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  readonly problems: Problem[];

  /** @param subject What was read, as it begins a sentence. Default "The article". */
  constructor(problems: Problem[], subject = 'The article') {
    const lines = problems.slice(0, shown).map(line);
    const more = problems.length - lines.length;
    if (more > 0) lines.push(`- and ${more} more, in this error's "problems"`);
    super(`${subject} cannot be used:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
