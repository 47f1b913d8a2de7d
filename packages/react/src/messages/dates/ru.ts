// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'ru',
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  shortMonths: [
    'янв.',
    'февр.',
    'мар.',
    'апр.',
    'мая',
    'июн.',
    'июл.',
    'авг.',
    'сент.',
    'окт.',
    'нояб.',
    'дек.',
  ],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{d} {MMMM} {y} г.',
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
    pair: '{0} и {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} и {1}',
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
