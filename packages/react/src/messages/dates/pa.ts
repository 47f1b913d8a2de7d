// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'pa',
  months: [
    'ਜਨਵਰੀ',
    'ਫ਼ਰਵਰੀ',
    'ਮਾਰਚ',
    'ਅਪ੍ਰੈਲ',
    'ਮਈ',
    'ਜੂਨ',
    'ਜੁਲਾਈ',
    'ਅਗਸਤ',
    'ਸਤੰਬਰ',
    'ਅਕਤੂਬਰ',
    'ਨਵੰਬਰ',
    'ਦਸੰਬਰ',
  ],
  shortMonths: ['ਜਨ', 'ਫ਼ਰ', 'ਮਾਰਚ', 'ਅਪ੍ਰੈ', 'ਮਈ', 'ਜੂਨ', 'ਜੁਲਾ', 'ਅਗ', 'ਸਤੰ', 'ਅਕਤੂ', 'ਨਵੰ', 'ਦਸੰ'],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{d} {MMMM} {y}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 12,
  dateTime: '{1} {0}',
  shortDateTime: '{1}, {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} ਅਤੇ {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} ਅਤੇ {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 0, 1]]],
};
