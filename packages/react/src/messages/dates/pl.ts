// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'pl',
  months: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
  shortMonths: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{d} {MMMM} {y}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 24,
  dateTime: '{1} {0}',
  shortDateTime: '{1}, {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} i {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} i {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 1, 1]]],
  few: [
    [
      [10, true, 2, 4],
      [100, false, 12, 14],
    ],
  ],
  many: [
    [
      [0, false, 1, 1],
      [10, true, 0, 1],
    ],
    [[10, true, 5, 9]],
    [[100, true, 12, 14]],
  ],
};
