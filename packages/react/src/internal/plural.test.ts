import { expect, it } from 'vitest';
import type { DateData, PluralRules } from '../messages/dates.js';
import { plural } from './plural.js';

const files = import.meta.glob<{ dates: DateData; plurals: PluralRules }>(
  ['../messages/dates/*.ts', '!../messages/dates/english*.ts'],
  { eager: true },
);
/** CLDR has no rules for it, and Intl takes those of the host's language. */
const without = ['rw'];
const languages = Object.values(files).map(({ dates: { locale }, plurals }) => ({
  locale,
  plurals,
}));

const names = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
const counts = [...Array(1200).keys(), 10_000, 999_999, 1_000_000, 2_000_000, 1_000_001];

const known = languages.filter(({ locale }) => !without.includes(locale));

it.each(known)('$locale: every whole number as CLDR has it', ({ locale, plurals }) => {
  const oracle = new Intl.PluralRules(locale);
  for (const count of counts)
    expect(`${count} ${plural(names, count, plurals)}`).toBe(`${count} ${oracle.select(count)}`);
});

it.each(without)('%s: has no rules', (locale) => {
  const [language] = languages.filter((each) => each.locale === locale);
  expect(language?.plurals).toEqual({});
});

it('counts in English without rules', () => {
  expect([0, 1, 2].map((count) => plural({ one: 'one', other: 'more' }, count))).toEqual([
    'more',
    'one',
    'more',
  ]);
});

it('says the rest where the text of a category is missing', () => {
  expect(plural({ other: 'more' }, 1)).toBe('more');
});
