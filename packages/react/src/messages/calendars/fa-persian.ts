// Made from Unicode CLDR by `node scripts/generate-messages.ts`. Do not edit.
import type { CalendarData } from '../calendars.js';

export const calendar: CalendarData = {
  locale: 'fa',
  calendar: 'persian',
  months: [
    'فروردین',
    'اردیبهشت',
    'خرداد',
    'تیر',
    'مرداد',
    'شهریور',
    'مهر',
    'آبان',
    'آذر',
    'دی',
    'بهمن',
    'اسفند',
  ],
  date: '{d} {MMMM} {y}',
  numberingSystem: 'arabext',
};
