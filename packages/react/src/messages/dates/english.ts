// Made from Unicode CLDR 48.2.0 by `node scripts/generate-messages.ts`. Do not edit.
import type { DateData } from '../dates.js';

/** World English: what a region writes that differs in nothing. */
export const worldEnglish: Omit<DateData, 'locale' | 'list'> = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sept',
    'Oct',
    'Nov',
    'Dec',
  ],
  dayPeriods: [
    [0, 'am'],
    [12, 'pm'],
  ],
  date: '{d} {MMMM} {y}',
  time12: '{h}:{mm} {a}',
  time24: '{HH}:{mm}',
  clock: 12,
  dateTime: '{1}, {0}',
  offset: {
    plus: 'GMT+{OO}:{oo}',
    minus: 'GMT-{OO}:{oo}',
    zero: 'GMT',
  },
};

/** What some regions write otherwise, and which. */
export const differences: readonly (readonly [Partial<DateData>, regions: string])[] = [
  [
    {
      shortMonths: [
        'Jan',
        'Feb',
        'Mar',
        'Apr',
        'May',
        'June',
        'July',
        'Aug',
        'Sept',
        'Oct',
        'Nov',
        'Dec',
      ],
    },
    'AU',
  ],
  [
    {
      shortMonths: [
        'Jan',
        'Feb',
        'Mar',
        'Apr',
        'May',
        'Jun',
        'Jul',
        'Aug',
        'Sep',
        'Oct',
        'Nov',
        'Dec',
      ],
      date: '{MMMM} {d}, {y}',
    },
    'BI CA GU PH PR US VI',
  ],
  [
    {
      dayPeriods: [
        [0, 'AM'],
        [12, 'PM'],
      ],
    },
    'BI GU PH PR US VI',
  ],
  [
    {
      clock: 24,
    },
    'BI BW BZ CM GB IE JE KE MG MT MU NG RW TZ UG ZA ZW',
  ],
  [
    {
      dayPeriods: [
        [0, 'a.m.'],
        [12, 'p.m.'],
      ],
    },
    'CA',
  ],
];
