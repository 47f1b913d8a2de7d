// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'es',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  shortMonths: [
    'ene',
    'feb',
    'mar',
    'abr',
    'may',
    'jun',
    'jul',
    'ago',
    'sept',
    'oct',
    'nov',
    'dic',
  ],
  dayPeriods: [
    [0, 'a. m.'],
    [12, 'p. m.'],
  ],
  date: '{d} de {MMMM} de {y}',
  shortDate: '{d} {MMM} {y}',
  time12: '{h}:{mm} {a}',
  time24: '{H}:{mm}',
  clock: 24,
  dateTime: '{1}, {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} y {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} y {1}',
    before: {
      match: '(?:[ií]|h[ií](?![ae]))',
      pair: '{0} e {1}',
      end: '{0} e {1}',
    },
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 1, 1]]],
  many: [
    [
      [0, false, 0, 0],
      [1000000, true, 0, 0],
    ],
  ],
};
