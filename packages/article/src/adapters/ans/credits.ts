import { pointer } from '../../problems.js';
import { isSource, listAt, objectAt, type Source, textAt } from '../read.js';

/** A kind of credit, such as `by` or `photos_by`, and where it stands. */
interface Credit {
  key: string;
  path: string;
  list: readonly unknown[];
}

/** An author's public name: the byline, which may be a pen name, before the real one. */
export function nameOf(author: Source): string | undefined {
  const parts = ['first_name', 'middle_name', 'last_name', 'suffix'];
  const real = parts.map((key) => textAt(author, key)).filter(Boolean);
  return textAt(author, 'byline') ?? textAt(author, 'name') ?? (real.join(' ') || undefined);
}

/**
 * Credits as they are to be shown, `by` first: `vanity_credits` stand in for `credits` of the same
 * kind.
 */
export function shownCredits(source: Source): Credit[] {
  const [vanity, plain] = [objectAt(source, 'vanity_credits'), objectAt(source, 'credits')];
  const keys = new Set(['by', ...Object.keys(plain), ...Object.keys(vanity)]);
  return [...keys].map((key) => {
    const shown = Array.isArray(vanity[key]) ? 'vanity_credits' : 'credits';
    const list = listAt(objectAt(source, shown), key);
    return { key, path: pointer([shown, key]), list };
  });
}

const byOf = (source: Source, key: string) => listAt(objectAt(source, key), 'by');

const namesOf = (list: readonly unknown[]): string =>
  list
    .map((author) => (isSource(author) ? nameOf(author) : undefined))
    .filter(Boolean)
    .join(', ');

/** The byline to be printed, where `vanity_credits` has one and `credits` says who they are. */
export function vanityByline(source: Source): string | undefined {
  const isKnown = namesOf(byOf(source, 'credits')) !== '';
  return isKnown ? namesOf(byOf(source, 'vanity_credits')) || undefined : undefined;
}

/** Credits by who made the story: its writers are those of `credits`, however they are printed. */
export function makersOf(source: Source): Credit[] {
  const shown = shownCredits(source);
  if (vanityByline(source) === undefined) return shown;
  const path = pointer(['credits', 'by']);
  return shown.map((credit) =>
    credit.key === 'by' ? { key: 'by', path, list: byOf(source, 'credits') } : credit,
  );
}

/** A picture's or film's credit in one line: "Ansel Adams/The Washington Post". */
export function creditOf(source: Source): string | undefined {
  const named = shownCredits(source).map(({ list }) => namesOf(list));
  return [...new Set(named)].filter(Boolean).join('/') || undefined;
}
