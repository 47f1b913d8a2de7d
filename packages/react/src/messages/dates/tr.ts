// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'tr',
  months: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  shortMonths: ['Oca', 'Şub', 'Mar', 'Nis', 'May', 'Haz', 'Tem', 'Ağu', 'Eyl', 'Eki', 'Kas', 'Ara'],
  dayPeriods: [
    [0, 'ÖÖ'],
    [12, 'ÖS'],
  ],
  date: '{d} {MMMM} {y}',
  time12: '{a} {h}:{mm}',
  time24: '{HH}:{mm}',
  clock: 24,
  dateTime: '{1} {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} ve {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} ve {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 1, 1]]],
};
