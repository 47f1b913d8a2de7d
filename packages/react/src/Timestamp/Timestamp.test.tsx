import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Timestamp } from './Timestamp.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const updated = '2025-10-19T20:17:00+05:30';
const time = () => screen.getByRole('time');
const text = () => document.querySelector('[data-galley]')?.textContent;

describe('the same instant, each reader’s own way', () => {
  test.each([
    ['en-IN', 12, '19 October 2025, 8:17 pm IST'],
    ['en-GB', 12, '19 October 2025, 8:17 pm IST'],
    ['en-US', 12, 'October 19, 2025, 8:17 PM IST'],
    ['en-IN', undefined, '19 October 2025, 8:17 pm IST'],
    ['en-GB', undefined, '19 October 2025, 20:17 IST'],
    ['en-US', undefined, 'October 19, 2025, 8:17 PM IST'],
    ['en-US', 24, 'October 19, 2025, 20:17 IST'],
    [undefined, undefined, 'October 19, 2025, 8:17 PM IST'],
  ] as const)('%s by a clock of %s', (locale, clock, expected) => {
    render(<Timestamp dateTime={updated} timeZone="Asia/Kolkata" locale={locale} clock={clock} />);
    expect(text()).toBe(expected);
    expect(time().getAttribute('datetime')).toBe(updated);
  });

  test.each([
    ['2025-10-19T14:47:00Z', 'Z'],
    ['2025-10-19T10:47:00-04:00', 'another offset'],
    ['2025-10-20T00:17:00+0930', 'an offset without a colon, on the next day'],
    ['2025-10-19T20:17+05:30', 'no seconds'],
  ])('%s, written with %s', (dateTime) => {
    render(<Timestamp dateTime={dateTime} timeZone="Asia/Kolkata" locale="en-IN" />);
    expect(text()).toBe('19 October 2025, 8:17 pm IST');
    expect(time().getAttribute('datetime')).toBe(updated);
  });
});

describe('the zone', () => {
  test.each([
    ['America/New_York', '2025-07-01T12:00:00Z', '08:00 EDT'],
    ['America/New_York', '2025-12-01T12:00:00Z', '07:00 EST'],
    ['Europe/London', '2025-07-01T12:00:00Z', '13:00 BST'],
    ['Europe/London', '2025-12-01T12:00:00Z', '12:00 GMT'],
    ['Asia/Calcutta', '2025-12-01T12:00:00Z', '17:30 IST'],
    ['Asia/Kathmandu', '2025-12-01T12:00:00Z', '17:45 NPT'],
    ['America/Sao_Paulo', '2025-12-01T12:00:00Z', '09:00 GMT-3'],
    ['UTC', '2025-12-01T12:00:00Z', '12:00 UTC'],
  ])('%s at %s', (timeZone, dateTime, expected) => {
    render(<Timestamp dateTime={dateTime} timeZone={timeZone} format="time" clock={24} />);
    expect(text()).toBe(expected);
  });

  test.each([
    ['2025-10-19T20:17:00+05:30', '20:17 GMT+05:30'],
    ['2025-10-19T20:17:00-03:00', '20:17 GMT-03:00'],
    ['2025-10-19T20:17:00Z', '20:17 GMT'],
  ])('is the offset as written where none is named: %s', (dateTime, expected) => {
    render(<Timestamp dateTime={dateTime} format="time" clock={24} />);
    expect(text()).toBe(expected);
  });

  test('that does not exist is reported, and the offset as written stands', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<Timestamp dateTime={updated} timeZone="Mars/Olympus" format="time" clock={24} />);
    expect(text()).toBe('20:17 GMT+05:30');
    expect(report.mock.calls).toEqual([
      [expect.stringMatching(/"Mars\/Olympus" is no time zone.*Write an IANA name such as/)],
    ]);
  });
});

describe('format', () => {
  test.each([
    ['dateTime', '19 October 2025, 8:17 pm IST'],
    ['date', '19 October 2025'],
    ['time', '8:17 pm IST'],
  ] as const)('%s', (format, expected) => {
    render(<Timestamp dateTime={updated} timeZone="Asia/Kolkata" locale="en-IN" format={format} />);
    expect(text()).toBe(expected);
    expect(time().getAttribute('datetime')).toBe(updated);
  });

  test('short prints the month in short, and is read aloud in full', () => {
    const september = '2025-09-19T20:17:00+05:30';
    render(
      <Timestamp dateTime={september} timeZone="Asia/Kolkata" locale="en-IN" format="short" />,
    );
    const printed = screen.getByText('19 Sept 2025, 8:17 pm IST');
    const spoken = screen.getByText('19 September 2025, 8:17 pm IST');
    expect(printed.getAttribute('aria-hidden')).toBe('true');
    expect(spoken.closest('[aria-hidden]')).toBeNull();
    expect(getComputedStyle(spoken).clipPath).toBe('inset(50%)');
    expect(spoken.getBoundingClientRect().width).toBeLessThanOrEqual(1);
  });

  test('the date is that of the zone, not of the instant as written', () => {
    const late = '2025-12-31T20:00:00Z';
    render(<Timestamp dateTime={late} timeZone="Asia/Tokyo" locale="en-GB" format="date" />);
    expect(text()).toBe('1 January 2026');
    expect(time().getAttribute('datetime')).toBe('2026-01-01T05:00:00+09:00');
  });
});

describe('the datetime attribute', () => {
  const instants = [
    '2025-10-19T20:17:00+05:30',
    '2025-03-09T06:59:59Z',
    '2025-03-09T07:00:00Z',
    '2025-10-26T00:30:00+00:00',
    '2025-10-26T01:30:00+00:00',
    '1930-06-15T12:00:00Z',
    '2000-02-29T23:59:59-11:00',
    '9998-12-31T23:59:59Z',
  ];
  const zones = ['Asia/Kolkata', 'America/New_York', 'Europe/London', 'Europe/Amsterdam'];

  test.each(instants)('is the same instant as %s in every zone', (dateTime) => {
    for (const timeZone of [...zones, 'Pacific/Apia', 'Australia/Lord_Howe', undefined]) {
      render(<Timestamp dateTime={dateTime} timeZone={timeZone} />);
      const written = time().getAttribute('datetime') ?? '';
      expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect(Date.parse(written)).toBe(Date.parse(dateTime));
      cleanup();
    }
  });
});

describe('what is no instant', () => {
  test.each([
    'yesterday',
    '',
    '2025-10-19',
    '2025-10-19T20:17:00',
    '2025-02-30T10:00:00Z',
    '2025-13-01T10:00:00Z',
    '<b>now</b>',
  ])('%j is shown as it was given, and reported once', (dateTime) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<Timestamp dateTime={dateTime} timeZone="Asia/Kolkata" format="short" />);
    expect(text()).toBe(dateTime);
    expect(screen.queryByRole('time')).toBeNull();
    expect(document.querySelector('[datetime]')).toBeNull();
    expect(document.querySelector('[data-galley="timestamp"]')?.tagName).toBe('SPAN');
    expect(report.mock.calls).toEqual([
      [expect.stringContaining(`"${dateTime}" is no instant, and is shown as it is.`)],
    ]);
    expect(report.mock.calls[0]?.[0]).toContain('Write ISO 8601 with an offset, as in 2025-10-19T');
  });

  test('keeps its label', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<Timestamp dateTime="Sunday evening" label="updated" />);
    expect(text()).toBe('Updated Sunday evening');
  });
});
