// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData, PluralRules } from '../dates.js';

export const dates: DateData = {
  locale: 'ig',
  months: [
    'Jenụwarị',
    'Febrụwarị',
    'Maachị',
    'Epreel',
    'Mee',
    'Jun',
    'Julaị',
    'Ọgọọst',
    'Septemba',
    'Ọktoba',
    'Novemba',
    'Disemba',
  ],
  shortMonths: ['Jen', 'Feb', 'Maa', 'Epr', 'Mee', 'Juu', 'Jul', 'Ọgọ', 'Sep', 'Ọkt', 'Nov', 'Dis'],
  dayPeriods: [
    [0, 'N’ụtụtụ'],
    [12, 'N’abalị'],
  ],
  date: '{d} {MMMM} {y}',
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
    pair: '{0} na {1}',
    start: '{0}, {1}',
    middle: '{0}, {1}',
    end: '{0}, na {1}',
  },
};

export const plurals: PluralRules = {};
