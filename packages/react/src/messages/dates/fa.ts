// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'fa',
  months: [
    'ژانویهٔ',
    'فوریهٔ',
    'مارس',
    'آوریل',
    'مهٔ',
    'ژوئن',
    'ژوئیهٔ',
    'اوت',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
  shortMonths: [
    'ژانویه',
    'فوریه',
    'مارس',
    'آوریل',
    'مه',
    'ژوئن',
    'ژوئیه',
    'اوت',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
  dayPeriods: [
    [0, 'ق.ظ.'],
    [12, 'ب.ظ.'],
  ],
  date: '{d} {MMMM} {y}',
  time12: '{h}:{mm} {a}',
  time24: '{H}:{mm}',
  clock: 24,
  dateTime: '{1}، ساعت {0}',
  shortDateTime: '{1}،‏ {0}',
  numberingSystem: 'arabext',
  offset: {
    plus: '‎+{OO}:{oo} گرینویچ',
    minus: '‎−{OO}:{oo} گرینویچ',
    zero: 'گرینویچ',
  },
  list: {
    pair: '{0} و {1}',
    start: '{0}،‏ {1}',
    middle: '{0}،‏ {1}',
    end: '{0}، و {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 0, 0]], [[0, true, 1, 1]]],
};
