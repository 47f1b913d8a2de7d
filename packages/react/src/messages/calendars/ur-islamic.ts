// Made from Unicode CLDR by `node scripts/generate-messages.ts`. Do not edit.
import type { CalendarData } from '../calendars.js';

export const calendar: CalendarData = {
  locale: 'ur',
  calendar: 'islamic-umalqura',
  months: [
    'محرم',
    'صفر',
    'ر بیع الاول',
    'ر بیع الثانی',
    'جمادی الاول',
    'جمادی الثانی',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذوالقعدۃ',
    'ذوالحجۃ',
  ],
  date: '{d} {MMMM}، {y} ہجری',
};
