// Made from Unicode CLDR by `node scripts/generate-messages.ts`. Do not edit.
import type { CalendarData } from '../calendars.js';

export const calendar: CalendarData = {
  locale: 'ar',
  calendar: 'islamic-umalqura',
  months: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة',
    'ذو الحجة',
  ],
  date: '{d} {MMMM} {y} هـ',
};
