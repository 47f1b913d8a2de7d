// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'ky',
  months: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  shortMonths: [
    'янв.',
    'фев.',
    'мар.',
    'апр.',
    'май',
    'июн.',
    'июл.',
    'авг.',
    'сен.',
    'окт.',
    'ноя.',
    'дек.',
  ],
  dayPeriods: [
    [0, 'тң'],
    [12, 'тк'],
  ],
  date: '{y}-ж., {d}-{MMMM}',
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
    pair: '{0} жана {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} жана {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 1, 1]]],
};
