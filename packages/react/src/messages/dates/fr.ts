// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'fr',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  shortMonths: [
    'janv.',
    'févr.',
    'mars',
    'avr.',
    'mai',
    'juin',
    'juil.',
    'août',
    'sept.',
    'oct.',
    'nov.',
    'déc.',
  ],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{d} {MMMM} {y}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 24,
  dateTime: '{1}, {0}',
  offset: {
    plus: 'UTC+{OO}:{oo}',
    minus: 'UTC−{OO}:{oo}',
    zero: 'UTC',
  },
  list: {
    pair: '{0} et {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} et {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 0, 0, 1, 1]]],
  many: [
    [
      [0, false, 0, 0],
      [1000000, true, 0, 0],
    ],
  ],
};
