// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'bn',
  months: [
    'জানুয়ারি',
    'ফেব্রুয়ারি',
    'মার্চ',
    'এপ্রিল',
    'মে',
    'জুন',
    'জুলাই',
    'আগস্ট',
    'সেপ্টেম্বর',
    'অক্টোবর',
    'নভেম্বর',
    'ডিসেম্বর',
  ],
  shortMonths: ['জানু', 'ফেব', 'মার্চ', 'এপ্রি', 'মে', 'জুন', 'জুল', 'আগ', 'সেপ', 'অক্টো', 'নভে', 'ডিসে'],
  dayPeriods: [
    [0, 'AM'],
    [12, 'PM'],
  ],
  date: '{d} {MMMM}, {y}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 12,
  dateTime: '{1} {0}',
  numberingSystem: 'beng',
  offset: {
    plus: 'GMT +{OO}:{oo}',
    minus: 'GMT -{OO}:{oo}',
    zero: 'GMT',
  },
  list: {
    pair: '{0} এবং {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0} এবং {1}',
  },
};

export const plurals: PluralRules = {
  one: [[[0, true, 0, 0]], [[0, true, 1, 1]]],
};
