// Made from Unicode CLDR by `node scripts/generate-messages.ts`. Do not edit.
import type { CalendarData } from '../calendars.js';

export const calendar: CalendarData = {
  locale: 'ti',
  calendar: 'ethiopic',
  months: [
    'መስከረም',
    'ጥቅምቲ',
    'ሕዳር',
    'ታሕሳስ',
    'ጥሪ',
    'ለካቲት',
    'መጋቢት',
    'ሚያዚያ',
    'ጉንበት',
    'ሰነ',
    'ሓምለ',
    'ነሓሰ',
    'ጷጉሜ',
  ],
  date: '{MMMM} {d}, {y}',
};
