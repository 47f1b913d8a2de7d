// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'id',
  months: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{d} {MMMM} {y}',
  time12: '{h}.{mm} {a}',
  time24: '{HH}.{mm}',
  clock: 24,
  dateTime: '{1} {0}',
  offset: {
    plus: 'GMT+{OO}.{oo}',
    minus: 'GMT-{OO}.{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} dan {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0}, dan {1}',
  },
};

export const plurals: PluralRules = {};
