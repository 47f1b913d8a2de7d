// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'ar',
  months: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  shortMonths: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  dayPeriods: [
    [0, 'ص'],
    [12, 'م'],
  ],
  date: '{d} {MMMM} {y}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 12,
  dateTime: '{1}، {0}',
  offset: {
    plus: 'غرينتش+{OO}:{oo}',
    minus: 'غرينتش-{OO}:{oo}',
    zero: 'غرينتش',
  },
  list: {
    pair: '{0} و{1}',
    start: '{0} و{1}',
    middle: '{0} و{1}',
    end: '{0} و{1}',
  },
};

export const plurals: PluralRules = {
  zero: [[[0, true, 0, 0]]],
  one: [[[0, true, 1, 1]]],
  two: [[[0, true, 2, 2]]],
  few: [[[100, true, 3, 10]]],
  many: [[[100, true, 11, 99]]],
};
