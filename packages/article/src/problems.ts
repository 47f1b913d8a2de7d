import type * as z from 'zod/mini';
import type { Problem } from './error.js';

type Issue = z.core.$ZodIssue;

const maxProblems = 100;
const maxShown = 60;

// What a reader of the message is told, for the schema's own words.
const kinds: Record<string, string> = {
  string: 'text',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

const line = '[{ "type": "text", "text": "…" }]';
const lineFields = ['headline', 'standfirst', 'caption', 'attribution', 'children'];

/** An example for the properties that are most often missing or misread. */
const examples: Record<string, string> = {
  ...Object.fromEntries(lineFields.map((field) => [field, line])),
  byline: '{ "contributors": [{ "name": "…", "type": "person" }] }',
  datePublished: '"2025-10-19T18:56:00+05:30"',
  lang: '"en-IN"',
  alt: 'a sentence that says what the picture shows',
};

/** Turns what is wrong into problems: the first 100, and one more that counts the rest. */
export function capped<Fault>(
  faults: readonly Fault[],
  tell: (fault: Fault) => Problem,
): Problem[] {
  const problems = faults.slice(0, maxProblems).map(tell);
  const rest = faults.length - problems.length;
  if (rest > 0) {
    problems.push({
      path: '',
      expected: `at most ${maxProblems} problems to report`,
      found: `${rest} more`,
      hint: 'Mend those reported first, then parse again.',
    });
  }
  return problems;
}

/** Tells what zod found wrong with the data. */
export function problemsFrom(issues: readonly Issue[], data: unknown): Problem[] {
  return capped(issues, (issue) => problemFrom(issue, data));
}

function problemFrom(issue: Issue, data: unknown): Problem {
  const found = valueAt(data, issue.path);
  return {
    path: pointer(issue.path),
    expected: expectation(issue),
    found: describe(found),
    hint: issue.code === 'custom' ? String(issue.params?.hint) : hintFor(issue, found),
  };
}

/** A JSON Pointer (RFC 6901). */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** A value in a few words, never longer than a line. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'symbol') return value.description ?? 'a symbol';
  if (typeof value === 'string') {
    const start = value.slice(0, maxShown);
    return JSON.stringify(value.length > maxShown ? `${start}…` : start);
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function options(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return String(issue.params?.expected);
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? options(issue.values) : `one of ${options(issue.values)}`;
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? `one of ${options(issue.options)}`
        : 'a known type';
    default:
      return issue.message;
  }
}

function hintFor(issue: Issue, found: unknown): string {
  const key = issue.path.at(-1);
  const example =
    typeof key === 'string' && Object.hasOwn(examples, key) ? examples[key] : undefined;
  if (found === null) return 'Leave a property out where there is no value.';
  if (typeof found === 'symbol') return hintForForeign(found);
  if (issue.code === 'invalid_union') return hintForType(issue);
  if (found === undefined) return example ? `Add it: ${example}.` : 'Add it.';
  if (issue.code === 'invalid_value') return 'Write one of these, letter by letter.';
  return example ? `Write it as ${example}.` : 'Write that in its place.';
}

function hintForType(issue: Issue): string {
  const ofBlocks = 'options' in issue && issue.options?.includes('paragraph');
  return ofBlocks
    ? 'Keep the words of any other block as { "type": "unknown", "sourceType": "…", "text": "…" }.'
    : 'Keep the words of anything else as { "type": "text", "text": "…" }.';
}

function hintForForeign(found: symbol): string {
  return found.description === 'an instance of Date'
    ? 'Write it with its toISOString().'
    : 'Give plain data, as JSON.parse returns it, of a story’s size and depth.';
}
