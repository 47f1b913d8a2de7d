// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'am',
  months: [
    'ጃንዋሪ',
    'ፌብሩዋሪ',
    'ማርች',
    'ኤፕሪል',
    'ሜይ',
    'ጁን',
    'ጁላይ',
    'ኦገስት',
    'ሴፕቴምበር',
    'ኦክቶበር',
    'ኖቬምበር',
    'ዲሴምበር',
  ],
  shortMonths: ['ጃን', 'ፌብ', 'ማርች', 'ኤፕሪ', 'ሜይ', 'ጁን', 'ጁላይ', 'ኦገስ', 'ሴፕቴ', 'ኦክቶ', 'ኖቬም', 'ዲሴም'],
  dayPeriods: [
    [0, 'ጥዋት'],
    [12, 'ከሰዓት'],
  ],
  date: '{d} {MMMM} {y}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 12,
  dateTime: '{1} {0}',
  offset: {
    plus: 'ጂ ኤም ቲ+{OO}{oo}',
    minus: 'ጂ ኤም ቲ-{OO}{oo}',
    zero: 'ጂ ኤም ቲ',
  },
  list: {
    pair: '{0} እና {1}',
    start: '{0}፣ {1}',
    middle: '{0}፣ {1}',
    end: '{0} እና {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 0, 0]], [[0, true, 1, 1]]],
};
