// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'he',
  months: [
    'ינואר',
    'פברואר',
    'מרץ',
    'אפריל',
    'מאי',
    'יוני',
    'יולי',
    'אוגוסט',
    'ספטמבר',
    'אוקטובר',
    'נובמבר',
    'דצמבר',
  ],
  shortMonths: [
    'ינו׳',
    'פבר׳',
    'מרץ',
    'אפר׳',
    'מאי',
    'יוני',
    'יולי',
    'אוג׳',
    'ספט׳',
    'אוק׳',
    'נוב׳',
    'דצמ׳',
  ],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{d} ב{MMMM} {y}',
  time12: '{h}:{mm} {a}',
  time24: '{H}:{mm}',
  clock: 24,
  dateTime: '{1}, {0}',
  offset: {
    plus: 'GMT‎+{OO}:{oo}‎',
    minus: 'GMT-{OO}:{oo}‎‎',
    zero: 'GMT',
  },
  list: {
    pair: '{0} ו{1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} ו{1}',
    before: {
      match: '(?!\\p{Script=Hebrew})',
      pair: '{0} ו-{1}',
      end: '{0} ו-{1}',
    },
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 1, 1]]],
  two: [[[0, true, 2, 2]]],
};
