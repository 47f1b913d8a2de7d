import type { ListData } from '../../packages/react/src/messages/dates.ts';

/**
 * The two rules on the word "and" that are code in Unicode's libraries and no data in CLDR.
 *
 * Spanish: "y" becomes "e" before the sound of i, but not before a diphthong (hielo, hiato).
 * Hebrew: the prefixed letter takes a hyphen before a word in another script.
 */
export const beforeRules: Readonly<Record<string, NonNullable<ListData['before']>>> = {
  es: { match: '(?:[ií]|h[ií](?![ae]))', pair: '{0} e {1}', end: '{0} e {1}' },
  he: { match: '(?!\\p{Script=Hebrew})', pair: '{0} ו-{1}', end: '{0} ו-{1}' },
};
