// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'pcm',
  months: [
    'Jénúári',
    'Fẹ́búári',
    'Mach',
    'Éprel',
    'Mee',
    'Jun',
    'Julai',
    'Ọgọst',
    'Sẹptẹ́mba',
    'Ọktóba',
    'Nọvẹ́mba',
    'Disẹ́mba',
  ],
  shortMonths: [
    'Jén',
    'Fẹ́b',
    'Mach',
    'Épr',
    'Mee',
    'Jun',
    'Jul',
    'Ọgọ',
    'Sẹp',
    'Ọkt',
    'Nọv',
    'Dis',
  ],
  dayPeriods: [
    [0, 'FM'],
    [12, 'FI'],
  ],
  date: '{d} {MMMM} {y}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 24,
  dateTime: '{1}, {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} an {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0}, an {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 0, 0]], [[0, true, 1, 1]]],
};
