// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'uk',
  months: [
    'січня',
    'лютого',
    'березня',
    'квітня',
    'травня',
    'червня',
    'липня',
    'серпня',
    'вересня',
    'жовтня',
    'листопада',
    'грудня',
  ],
  shortMonths: [
    'січ.',
    'лют.',
    'бер.',
    'квіт.',
    'трав.',
    'черв.',
    'лип.',
    'серп.',
    'вер.',
    'жовт.',
    'лист.',
    'груд.',
  ],
  dayPeriods: [
    [0, 'дп'],
    [12, 'пп'],
  ],
  date: '{d} {MMMM} {y} р.',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 24,
  dateTime: '{1}, {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} і {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} і {1}',
  },
};

export const plurals: PluralRules = {
  one: [
    [
      [10, true, 1, 1],
      [100, false, 11, 11],
    ],
  ],
  few: [
    [
      [10, true, 2, 4],
      [100, false, 12, 14],
    ],
  ],
  many: [[[10, true, 0, 0]], [[10, true, 5, 9]], [[100, true, 11, 14]]],
};
