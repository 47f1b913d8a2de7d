import { describe, expect, it } from 'vitest';
import type { CalendarData } from '../messages/calendars.js';
import { calendarDate } from './calendar.js';

const files = import.meta.glob<CalendarData>('../messages/calendars/*.ts', {
  eager: true,
  import: 'calendar',
});
const calendars = Object.values(files);

/** Node's own copy of the calendars and of their words, a slower way. */
function oracle({ locale, calendar, numberingSystem = 'latn' }: CalendarData, time: number) {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-${numberingSystem}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  const parts = format.formatToParts(time);
  return ['day', 'month', 'year'].map((name) => parts.find(({ type }) => type === name)?.value);
}

const days = Array.from({ length: 900 }, (_, day) => Date.UTC(2023, 0, 1) + day * 86_400_000);

describe.each(calendars)('$locale, $calendar', (data) => {
  it('counts and names every day of two years and a half as Intl does', () => {
    for (const day of days) {
      const text = calendarDate(new Date(day).toISOString(), data);
      for (const part of oracle(data, day)) expect(text).toContain(part);
    }
  });
});

it('takes the day of the zone', () => {
  const [persian] = calendars.filter(({ locale }) => locale === 'fa');
  if (!persian) throw new Error('No Persian calendar.');
  const late = '2025-10-19T22:00:00Z';
  expect(calendarDate(late, persian)).toBe('۲۷ مهر ۱۴۰۴');
  expect(calendarDate(late, persian, 'Asia/Tehran')).toBe('۲۸ مهر ۱۴۰۴');
});

it('prints nothing of what is no instant', () => {
  for (const data of calendars) expect(calendarDate('yesterday', data)).toBeUndefined();
});
