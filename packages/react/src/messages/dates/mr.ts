// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'mr',
  months: [
    'जानेवारी',
    'फेब्रुवारी',
    'मार्च',
    'एप्रिल',
    'मे',
    'जून',
    'जुलै',
    'ऑगस्ट',
    'सप्टेंबर',
    'ऑक्टोबर',
    'नोव्हेंबर',
    'डिसेंबर',
  ],
  shortMonths: ['जाने', 'फेब्रु', 'मार्च', 'एप्रि', 'मे', 'जून', 'जुलै', 'ऑग', 'सप्टें', 'ऑक्टो', 'नोव्हें', 'डिसें'],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{d} {MMMM}, {y}',
  time12: '{h}:{mm} {a}',
  time24: '{H}:{mm}',
  clock: 12,
  dateTime: '{1}, {0}',
  numberingSystem: 'deva',
  offset: {
    plus: '[GMT]+{OO}:{oo}',
    minus: '[GMT]-{OO}:{oo}',
    zero: '[GMT]',
  },
  list: {
    pair: '{0} आणि {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} आणि {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 1, 1]]],
};
