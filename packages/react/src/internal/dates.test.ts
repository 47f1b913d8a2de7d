import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { DateData } from '../messages/dates.js';
import { formatInstant } from './dates.js';
import { englishDates } from './english.js';

const folder = join(import.meta.dirname, '../messages/dates');
const locales = readdirSync(folder)
  .map((name) => name.replace('.ts', ''))
  .filter((name) => !name.startsWith('english'));
const load = async (locale: string): Promise<DateData> =>
  (await import(join(folder, `${locale}.ts`))).dates;

/** One instant a month, at every second hour of the day. */
const instants = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2025, month, 3 + 2 * month, 2 * month, 7 * (month % 8))).toISOString(),
);

/** Engines differ in narrow spaces; we print plain ones. */
const plain = (text: string) => text.replace(/[\u202f\u2009]/g, ' ');

const print = (dates: DateData, dateTime: string, rest: object = {}) =>
  formatInstant({ dateTime, timeZone: 'Asia/Kolkata', dates, ...rest })?.text ?? '';

describe.each(locales)('in %s, beside Intl of this Node', async (locale) => {
  const dates = await load(locale);
  const intl = (options: Intl.DateTimeFormatOptions, dateTime: string) => {
    const tag = `${locale}-u-ca-gregory-nu-${dates.numberingSystem ?? 'latn'}`;
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'Asia/Kolkata', ...options });
    return plain(format.format(new Date(dateTime)));
  };

  /** Yoruba's own style has minutes of one digit, 8:5, which we do not follow. */
  const own = (clock: 12 | 24) => clock === dates.clock && locale !== 'yo';

  it('writes the language’s own digits by default', () => {
    const { numberingSystem } = new Intl.DateTimeFormat(locale).resolvedOptions();
    expect(dates.numberingSystem ?? 'latn').toBe(numberingSystem);
  });

  it.each(instants)('writes the date of %s', (dateTime) => {
    expect(print(dates, dateTime, { format: 'date' })).toBe(intl({ dateStyle: 'long' }, dateTime));
  });

  it.each(instants)('writes the time of %s by both clocks', (dateTime) => {
    for (const clock of [12, 24] as const) {
      const hour = /HH|hh/.test(clock === 12 ? dates.time12 : dates.time24) ? '2-digit' : 'numeric';
      const other = { hour, minute: '2-digit', hour12: clock === 12 } as const;
      const expected = intl(own(clock) ? { timeStyle: 'short' } : other, dateTime);
      expect(print(dates, dateTime, { format: 'time', clock })).toBe(`${expected} IST`);
    }
  });

  it.each(instants)('writes the short date of %s in one of CLDR’s two ways', (dateTime) => {
    const text = print(dates, dateTime, { format: 'short' });
    const ways = [
      intl({ dateStyle: 'medium' }, dateTime),
      intl({ year: 'numeric', month: 'short', day: 'numeric' }, dateTime),
    ];
    expect(ways.filter((way) => text.includes(way))).not.toEqual([]);
  });

  it('prefers the clock that Intl prefers', () => {
    const { hour12 } = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).resolvedOptions();
    expect(dates.clock).toBe(hour12 ? 12 : 24);
  });

  it('is plain data', () => {
    expect(structuredClone(dates)).toEqual(dates);
    expect(dates.locale).toBe(locale);
  });
});

test('the sample’s time in three Englishes', () => {
  const dateTime = '2025-10-19T20:17:00+05:30';
  const timeZone = 'Asia/Kolkata';
  const text = (locale: string, clock?: 12 | 24) =>
    formatInstant({ dateTime, timeZone, dates: englishDates(locale), clock });
  expect(text('en-IN', 12)?.text).toBe('19 October 2025, 8:17 pm IST');
  expect(text('en-GB', 12)?.text).toBe('19 October 2025, 8:17 pm IST');
  expect(text('en-US', 12)?.text).toBe('October 19, 2025, 8:17 PM IST');
  expect(text('en-GB')?.text).toBe('19 October 2025, 20:17 IST');
  expect(text('en-US')?.dateTime).toBe(dateTime);
});

describe('formats', () => {
  const dates = englishDates('en-GB');
  const options = { dateTime: '2025-09-05T21:05:09.25-04:00', dates };

  it('prints the date, the time, both, or both in short', () => {
    const timeZone = 'America/New_York';
    const text = (format: 'date' | 'time' | 'dateTime' | 'short') =>
      formatInstant({ ...options, timeZone, format });
    expect(text('date')).toEqual({
      text: '5 September 2025',
      dateTime: '2025-09-05T21:05:09-04:00',
    });
    expect(text('time')?.text).toBe('21:05 EDT');
    expect(text('dateTime')?.text).toBe('5 September 2025, 21:05 EDT');
    expect(text('short')?.text).toBe('5 Sept 2025, 21:05 EDT');
    expect(text('short')?.spoken).toBe('5 September 2025, 21:05 EDT');
  });

  it('prints the offset as written where no zone is given, or an unknown one', () => {
    const text = (dateTime: string, timeZone?: string) =>
      formatInstant({ dateTime, timeZone, dates, format: 'time' });
    expect(text('2025-10-19T20:17:00+05:30')?.text).toBe('20:17 GMT+05:30');
    expect(text('2025-10-19T20:17:00-0300')?.text).toBe('20:17 GMT-03:00');
    expect(text('2025-10-19T20:17:00Z')?.text).toBe('20:17 GMT');
    expect(text('2025-10-19T20:17:00Z')?.dateTime).toBe('2025-10-19T20:17:00+00:00');
    for (const unknown of ['Asia/Nowhere', '+05:30', 'Europe/Atlantis', '']) {
      expect(text('2025-10-19T20:17:00+05:30', unknown)?.text).toBe('20:17 GMT+05:30');
    }
  });

  it('prints the offset in short where the zone has no letters', () => {
    const text = (timeZone: string) =>
      formatInstant({ ...options, timeZone, format: 'time' })?.text;
    expect(text('Asia/Colombo')).toBe('06:35 GMT+5:30');
    expect(text('America/Bogota')).toBe('20:05 GMT-5');
    expect(text('Pacific/Marquesas')).toBe('15:35 GMT-9:30');
  });

  it.each([
    ['am', 'ጂ ኤም ቲ+530', 'ጂ ኤም ቲ-5'],
    ['fa', '\u200e+۵:۳۰ گرینویچ', '\u200e−۵ گرینویچ'],
    ['fr', 'UTC+5:30', 'UTC−5'],
    ['he', 'GMT\u200e+5:30', 'GMT-5\u200e'],
    ['id', 'GMT+5.30', 'GMT-5'],
  ])('prints offsets in the way of %s', async (locale, east, west) => {
    const dates = await load(locale);
    expect(print(dates, options.dateTime, { timeZone: 'Asia/Colombo' })).toContain(east);
    expect(print(dates, options.dateTime, { timeZone: 'America/Bogota' })).toContain(west);
  });

  it('takes the digits asked for, then the locale’s, then the language’s', async () => {
    const fa = await load('fa');
    const text = (locale?: string, numberingSystem?: string) =>
      formatInstant({ ...options, dates: fa, locale, numberingSystem, format: 'date' })?.text;
    expect(text()).toBe('۵ سپتامبر ۲۰۲۵');
    expect(text('fa-IR-u-nu-latn')).toBe('5 سپتامبر 2025');
    expect(text('fa-u-ca-persian-nu-deva')).toBe('५ سپتامبر २०२५');
    expect(text('fa-u-nu-latn', 'beng')).toBe('৫ سپتامبر ২০২৫');
    for (const unknown of ['nosuch', 'no such', 'no_such', 'x', '']) {
      expect(text('fa', unknown)).toBe('5 سپتامبر 2025');
    }
    expect(text('fa-u-nu-x')).toBe('5 سپتامبر 2025');
  });
});

test('the attribute is valid HTML and the same instant, in any zone and year', () => {
  const valid = /^\d{4,}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-]([01]\d|2[0-3]):[0-5]\d$/;
  const dates = englishDates('en');
  const years = ['1001', '1582', '1799', '1900', '1969', '2000', '2038', '9998'];
  for (const year of years) {
    for (const timeZone of ['Asia/Kolkata', 'America/New_York', 'Pacific/Kiritimati', undefined]) {
      for (const day of ['01-01T00:00:00Z', '06-30T12:30+05:45', '12-31T23:59:59.999-12:00']) {
        const dateTime = `${year}-${day}`;
        const result = formatInstant({ dateTime, timeZone, dates });
        expect(result?.dateTime).toMatch(valid);
        const whole = Math.floor(Date.parse(dateTime) / 1000) * 1000;
        expect(Date.parse(result?.dateTime ?? '')).toBe(whole);
      }
    }
  }
});
