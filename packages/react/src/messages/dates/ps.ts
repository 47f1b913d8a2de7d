// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'ps',
  months: [
    'جنوري',
    'فبروري',
    'مارچ',
    'اپریل',
    'مۍ',
    'جون',
    'جولای',
    'اګست',
    'سېپتمبر',
    'اکتوبر',
    'نومبر',
    'دسمبر',
  ],
  shortMonths: [
    'جنوري',
    'فبروري',
    'مارچ',
    'اپریل',
    'مۍ',
    'جون',
    'جولای',
    'اګست',
    'سېپتمبر',
    'اکتوبر',
    'نومبر',
    'دسمبر',
  ],
  dayPeriods: [
    [0, 'غ.م.'],
    [12, 'غ.و.'],
  ],
  date: '{y} {MMMM} {d}',
  time12: '{h}:{mm} {a}',
  time24: '{H}:{mm}',
  clock: 24,
  dateTime: '{1} {0}',
  numberingSystem: 'arabext',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} او {1}',
    start: '{0}، {1}',
    middle: '{0}، {1}',
    end: '{0}، او {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 1, 1]]],
};
