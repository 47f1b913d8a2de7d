// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'ti',
  months: [
    'ጥሪ',
    'ለካቲት',
    'መጋቢት',
    'ሚያዝያ',
    'ጉንበት',
    'ሰነ',
    'ሓምለ',
    'ነሓሰ',
    'መስከረም',
    'ጥቅምቲ',
    'ሕዳር',
    'ታሕሳስ',
  ],
  shortMonths: ['ጥሪ', 'ለካ', 'መጋ', 'ሚያ', 'ግን', 'ሰነ', 'ሓም', 'ነሓ', 'መስ', 'ጥቅ', 'ሕዳ', 'ታሕ'],
  dayPeriods: [
    [0, 'ቅ.ቀ.'],
    [12, 'ድ.ቀ.'],
  ],
  date: '{MMMM} {d}, {y}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 12,
  dateTime: '{1} {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0}ን {1}ን',
    start: '{0}፣ {1}',
    middle: '{0}፣ {1}',
    end: '{0}ን {1}ን',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 0, 1]]],
};
