/// <reference types="vite/client" />
/**
 * The one plain script that every engine runs: it prints dates, lists and plurals of all languages in many
 * zones, in winter and in summer, a line each. It is bundled from the source, as an app would.
 */
import { calendarDate } from '../../packages/react/src/internal/calendar.ts';
import { formatInstant } from '../../packages/react/src/internal/dates.ts';
import { englishDates } from '../../packages/react/src/internal/english.ts';
import { joinList } from '../../packages/react/src/internal/list.ts';
import { plural } from '../../packages/react/src/internal/plural.ts';
import type { CalendarData } from '../../packages/react/src/messages/calendars.ts';
import type { DateData, PluralRules } from '../../packages/react/src/messages/dates.ts';

const files = import.meta.glob<{ dates: DateData; plurals: PluralRules }>(
  [
    '../../packages/react/src/messages/dates/*.ts',
    '!../../packages/react/src/messages/dates/english*.ts',
  ],
  { eager: true },
);
const all = Object.values(files);
export const languages = all.map(({ dates }) => dates);

const calendars = Object.values(
  import.meta.glob<CalendarData>('../../packages/react/src/messages/calendars/*.ts', {
    eager: true,
    import: 'calendar',
  }),
);

const categories = {
  zero: 'zero',
  one: 'one',
  two: 'two',
  few: 'few',
  many: 'many',
  other: 'other',
};

export const zones = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'Africa/Nairobi',
  'America/Argentina/Buenos_Aires',
  'America/Chicago',
  'America/Havana',
  'America/Indianapolis',
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Asia/Calcutta',
  'Asia/Colombo',
  'Asia/Dhaka',
  'Asia/Dubai',
  'Asia/Jerusalem',
  'Asia/Kabul',
  'Asia/Karachi',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Seoul',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Auckland',
  'Pacific/Marquesas',
];

const instants = ['2025-01-05T18:00:00Z', '2025-07-19T20:17:00+05:30'];
const formats = ['dateTime', 'date', 'time', 'short'] as const;
const digits = ['arab', 'arabext', 'beng', 'deva', 'gujr', 'guru', 'khmr', 'knda', 'laoo', 'mlym'];
digits.push('mymr', 'orya', 'tamldec', 'telu', 'thai', 'tibt', 'hanidec', 'adlm', 'latn');

/** Every text, a line each. */
export function report(): string {
  const lines: string[] = [];
  const print = (dates: Omit<DateData, 'list'>, options: object) => {
    const result = formatInstant({ dateTime: '2025-10-19T20:17:00+05:30', dates, ...options });
    const { locale } = dates;
    lines.push(`${locale} ${JSON.stringify(options)} ${JSON.stringify(result)}`);
  };
  for (const { dates, plurals } of all) {
    for (const timeZone of zones) {
      for (const dateTime of instants) {
        for (const format of formats) {
          for (const clock of [12, 24]) print(dates, { timeZone, dateTime, format, clock });
        }
      }
    }
    for (const dateTime of instants) print(dates, { dateTime });
    for (const numberingSystem of digits) print(dates, { numberingSystem });
    const names = ['Asha', 'Ismael', 'דוד', 'Íñigo'];
    for (const count of [1, 2, 3, 4]) {
      lines.push(joinList(names.slice(0, count), dates.list, (name) => name).join(''));
    }
    const counts = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 1_000_000];
    lines.push(counts.map((count) => plural(categories, count, plurals)).join());
  }
  for (const calendar of calendars) {
    for (const timeZone of zones) {
      const texts = instants.map((dateTime) => calendarDate(dateTime, calendar, timeZone));
      lines.push(`${calendar.locale} ${calendar.calendar} ${timeZone} ${texts.join()}`);
    }
  }
  for (const region of ['GB', 'IN', 'US', 'IE', 'CA', 'AU', 'NZ', 'ZA', 'PH', 'NG']) {
    for (const timeZone of zones) print(englishDates(`en-${region}`), { timeZone });
  }
  return lines.join('\n');
}
