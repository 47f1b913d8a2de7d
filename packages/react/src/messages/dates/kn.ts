// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'kn',
  months: [
    'ಜನವರಿ',
    'ಫೆಬ್ರವರಿ',
    'ಮಾರ್ಚ್',
    'ಏಪ್ರಿಲ್',
    'ಮೇ',
    'ಜೂನ್',
    'ಜುಲೈ',
    'ಆಗಸ್ಟ್',
    'ಸೆಪ್ಟೆಂಬರ್',
    'ಅಕ್ಟೋಬರ್',
    'ನವೆಂಬರ್',
    'ಡಿಸೆಂಬರ್',
  ],
  shortMonths: ['ಜನ', 'ಫೆಬ್ರ', 'ಮಾರ್ಚ್', 'ಏಪ್ರಿ', 'ಮೇ', 'ಜೂನ್', 'ಜುಲೈ', 'ಆಗ', 'ಸೆಪ್ಟೆಂ', 'ಅಕ್ಟೋ', 'ನವೆಂ', 'ಡಿಸೆಂ'],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{MMMM} {d}, {y}',
  time12: '{hh}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 12,
  dateTime: '{1} {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} ಮತ್ತು {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0}, ಮತ್ತು {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 0, 0]], [[0, true, 1, 1]]],
};
