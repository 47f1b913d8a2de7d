// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'ne',
  months: [
    'जनवरी',
    'फेब्रुअरी',
    'मार्च',
    'अप्रिल',
    'मे',
    'जुन',
    'जुलाई',
    'अगस्ट',
    'सेप्टेम्बर',
    'अक्टोबर',
    'नोभेम्बर',
    'डिसेम्बर',
  ],
  shortMonths: [
    'जनवरी',
    'फेब्रुअरी',
    'मार्च',
    'अप्रिल',
    'मे',
    'जुन',
    'जुलाई',
    'अगस्ट',
    'सेप्टेम्बर',
    'अक्टोबर',
    'नोभेम्बर',
    'डिसेम्बर',
  ],
  dayPeriods: [
    [0, 'पूर्वाह्न'],
    [12, 'अपराह्न'],
  ],
  date: '{y} {MMMM} {d}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 24,
  dateTime: '{1} {0}',
  shortDateTime: '{1}, {0}',
  numberingSystem: 'deva',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} र {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} र {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 1, 1]]],
};
