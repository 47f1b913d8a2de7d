// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'om',
  months: [
    'Amajjii',
    'Guraandhala',
    'Bitootessa',
    'Eebila',
    'Caamsaa',
    'Waxabajjii',
    'Adoolessa',
    'Hagayya',
    'Fulbaana',
    'Onkoloolessa',
    'Sadaasa',
    'Mudde',
  ],
  shortMonths: [
    'Ama',
    'Gur',
    'Bitootessa',
    'Elb',
    'Cam',
    'Wax',
    'Ado',
    'Hag',
    'Ful',
    'Onk',
    'Sadaasa',
    'Mud',
  ],
  dayPeriods: [
    [0, 'WD'],
    [12, 'WB'],
  ],
  date: '{MMMM} {d}, {y}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 12,
  dateTime: '{1}, {0}',
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

export const plurals: PluralRules = {
  one: [[[0, true, 1, 1]]],
};
