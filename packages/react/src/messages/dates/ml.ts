// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'ml',
  months: [
    'ജനുവരി',
    'ഫെബ്രുവരി',
    'മാർച്ച്',
    'ഏപ്രിൽ',
    'മേയ്',
    'ജൂൺ',
    'ജൂലൈ',
    'ഓഗസ്റ്റ്',
    'സെപ്റ്റംബർ',
    'ഒക്‌ടോബർ',
    'നവംബർ',
    'ഡിസംബർ',
  ],
  shortMonths: [
    'ജനു',
    'ഫെബ്രു',
    'മാർ',
    'ഏപ്രി',
    'മേയ്',
    'ജൂൺ',
    'ജൂലൈ',
    'ഓഗ',
    'സെപ്റ്റം',
    'ഒക്ടോ',
    'നവം',
    'ഡിസം',
  ],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{y} {MMMM} {d}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 12,
  dateTime: '{1}, {0}',
  offset: {
    plus: 'ജിഎംടി+{OO}:{oo}',
    minus: 'ജിഎംടി-{OO}:{oo}',
    zero: 'ജിഎംടി',
  },
  list: {
    pair: '{0}, {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0}, {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 1, 1]]],
};
