// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'si',
  months: ['දුරුතු', 'නවම්', 'මැදින්', 'බක්', 'වෙසක්', 'පොසොන්', 'ඇසළ', 'නිකිණි', 'බිනර', 'වප්', 'ඉල්', 'උඳුවප්'],
  shortMonths: [
    'දුරුතු',
    'නවම්',
    'මැදින්',
    'බක්',
    'වෙසක්',
    'පොසොන්',
    'ඇසළ',
    'නිකිණි',
    'බිනර',
    'වප්',
    'ඉල්',
    'උඳුවප්',
  ],
  dayPeriods: [
    [0, 'පෙ.ව.'],
    [12, 'ප.ව.'],
  ],
  date: '{y} {MMMM} {d}',
  time12: '{a} {h}.{mm}',
  time24: '{HH}.{mm}',
  clock: 24,
  dateTime: '{1} {0}',
  offset: {
    plus: 'ග්‍රිමවේ+{OO}.{oo}',
    minus: 'ග්‍රිමවේ-{OO}.{oo}',
    zero: 'ග්‍රිමවේ',
  },
  list: {
    pair: '{0} සහ {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0}, සහ {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 0, 0, 1, 1]]],
};
