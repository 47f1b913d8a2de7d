// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'my',
  months: [
    'ဇန်နဝါရီ',
    'ဖေဖော်ဝါရီ',
    'မတ်',
    'ဧပြီ',
    'မေ',
    'ဇွန်',
    'ဇူလိုင်',
    'ဩဂုတ်',
    'စက်တင်ဘာ',
    'အောက်တိုဘာ',
    'နိုဝင်ဘာ',
    'ဒီဇင်ဘာ',
  ],
  shortMonths: ['ဇန်', 'ဖေ', 'မတ်', 'ဧ', 'မေ', 'ဇွန်', 'ဇူ', 'ဩ', 'စက်', 'အောက်', 'နို', 'ဒီ'],
  dayPeriods: [
    [0, 'နံနက်'],
    [12, 'ညနေ'],
  ],
  date: '{y} {MMMM} {d}',
  time12: '{a} {h}:{mm}',
  time24: '{H}:{mm}',
  clock: 24,
  dateTime: '{1} {0}',
  numberingSystem: 'mymr',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0}နှင့် {1}',
    start: '{0} - {1}',
    middle: '{0} - {1}',
    end: '{0}နှင့် {1}',
  },
};

export const plurals: PluralRules = {};
