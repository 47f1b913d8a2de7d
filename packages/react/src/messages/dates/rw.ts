// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'rw',
  months: [
    'Mutarama',
    'Gashyantare',
    'Werurwe',
    'Mata',
    'Gicurasi',
    'Kamena',
    'Nyakanga',
    'Kanama',
    'Nzeri',
    'Ukwakira',
    'Ugushyingo',
    'Ukuboza',
  ],
  shortMonths: [
    'Mut.',
    'Gas.',
    'Wer.',
    'Mat.',
    'Gic.',
    'Kam.',
    'Nya.',
    'Kan.',
    'Nze.',
    'Ukw.',
    'Ugu.',
    'Uku.',
  ],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{y} {MMMM} {d}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 24,
  dateTime: '{1} {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0}, {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0}, {1}',
  },
};

export const plurals: PluralRules = {};
