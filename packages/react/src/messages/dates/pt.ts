// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'pt',
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  shortMonths: [
    'jan.',
    'fev.',
    'mar.',
    'abr.',
    'mai.',
    'jun.',
    'jul.',
    'ago.',
    'set.',
    'out.',
    'nov.',
    'dez.',
  ],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{d} de {MMMM} de {y}',
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
    pair: '{0} e {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} e {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 0, 1]]],
  many: [
    [
      [0, false, 0, 0],
      [1000000, true, 0, 0],
    ],
  ],
};
