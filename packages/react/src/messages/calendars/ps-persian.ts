// Made from Unicode CLDR by `node scripts/generate-messages.ts`. Do not edit.
import type { CalendarData } from '../calendars.js';

export const calendar: CalendarData = {
  locale: 'ps',
  calendar: 'persian',
  months: [
    'وری',
    'غویی',
    'غبرگولی',
    'چنگاښ',
    'زمری',
    'وږی',
    'تله',
    'لړم',
    'لیندۍ',
    'مرغومی',
    'سلواغه',
    'کب',
  ],
  date: 'د {y} د {MMMM} {d}',
  numberingSystem: 'arabext',
};
