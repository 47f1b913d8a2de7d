// Made from Unicode CLDR by `node scripts/generate-messages.ts`. Do not edit.
import type { CalendarData } from '../calendars.js';

export const calendar: CalendarData = {
  locale: 'am',
  calendar: 'ethiopic',
  months: [
    'መስከረም',
    'ጥቅምት',
    'ኅዳር',
    'ታኅሣሥ',
    'ጥር',
    'የካቲት',
    'መጋቢት',
    'ሚያዝያ',
    'ግንቦት',
    'ሰኔ',
    'ሐምሌ',
    'ነሐሴ',
    'ጳጉሜን',
  ],
  date: '{d} {MMMM} {y}',
};
