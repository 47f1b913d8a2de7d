import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ar } from '../messages/ar.js';
import { en } from '../messages/en.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import { Timestamp } from './Timestamp.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const instant = { dateTime: '2025-10-19T20:17:00+05:30', timeZone: 'Asia/Kolkata' };
const text = () => document.querySelector('[data-galley]')?.textContent;

describe('label', () => {
  test.each([
    ['published', 'Published October 19, 2025'],
    ['updated', 'Updated October 19, 2025'],
    ['firstPublished', 'First published October 19, 2025'],
    [undefined, 'October 19, 2025'],
    ['', 'October 19, 2025'],
  ])('%s', (label, expected) => {
    render(<Timestamp {...instant} label={label} format="date" />);
    expect(text()).toBe(expected);
  });

  test.each([hi, ar, ko])('is a word of the messages %#', (messages) => {
    for (const label of ['published', 'updated', 'firstPublished'] as const) {
      render(<Timestamp {...instant} label={label} format="date" messages={messages} />);
      expect(text()?.startsWith(`${messages[label]} `)).toBe(true);
      expect(messages[label]).not.toBe(en[label]);
      cleanup();
    }
  });

  test.each([
    'Live since',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    // Words of the messages which are no labels.
    'credit',
    'relatedLinks',
    'locale',
    'dates',
  ])('%s is the app’s own text', (label) => {
    render(<Timestamp {...instant} label={label} format="date" />);
    expect(text()).toBe(`${label} October 19, 2025`);
  });

  test('is read with the short form too', () => {
    render(<Timestamp {...instant} label="updated" format="short" locale="en-IN" />);
    const time = screen.getByRole('time');
    for (const hidden of time.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    expect(time.textContent).toBe('Updated 19 October 2025, 8:17 pm IST');
  });
});

describe('languages', () => {
  test.each([
    ['en', en, 'October 19, 2025, 8:17 PM IST'],
    ['hi', hi, '19 अक्टूबर 2025, 8:17 pm IST'],
    ['ar', ar, '19 أكتوبر 2025، 8:17 م IST'],
    ['ko', ko, '2025년 10월 19일 오후 8:17 IST'],
  ])('%s', (_, messages, expected) => {
    render(<Timestamp {...instant} messages={messages} />);
    expect(text()).toBe(expected);
  });

  test('messages win over locale', () => {
    render(<Timestamp {...instant} locale="en-GB" messages={ko} format="date" />);
    expect(text()).toBe('2025년 10월 19일');
  });

  test('a language without messages is in English, and that is reported', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<Timestamp {...instant} locale="gd" label="updated" format="date" />);
    expect(text()).toBe('Updated 19 October 2025');
    expect(report.mock.calls).toEqual([
      [expect.stringMatching(/no messages for "gd".*Import them from.*pass them as `messages`/)],
    ]);
  });
});

describe('numberingSystem', () => {
  test.each([
    ['latn', '19 أكتوبر 2025، 20:17 IST'],
    ['arab', '١٩ أكتوبر ٢٠٢٥، ٢٠:١٧ IST'],
    ['nosuch', '19 أكتوبر 2025، 20:17 IST'],
    ['no such digits', '19 أكتوبر 2025، 20:17 IST'],
    ['x', '19 أكتوبر 2025، 20:17 IST'],
  ])('%s', (numberingSystem, expected) => {
    render(<Timestamp {...instant} messages={ar} clock={24} numberingSystem={numberingSystem} />);
    expect(text()).toBe(expected);
  });

  test('may stand in the tag of the messages, and the prop wins over it', () => {
    const messages = { ...hi, locale: 'hi-u-nu-deva' };
    render(<Timestamp {...instant} messages={messages} format="date" />);
    expect(text()).toBe('१९ अक्टूबर २०२५');
    cleanup();
    render(<Timestamp {...instant} messages={messages} numberingSystem="latn" format="date" />);
    expect(text()).toBe('19 अक्टूबर 2025');
  });

  test('may stand in the locale, and the prop wins over it', () => {
    render(<Timestamp {...instant} locale="en-IN-u-nu-deva" format="date" />);
    expect(text()).toBe('१९ October २०२५');
    cleanup();
    render(
      <Timestamp {...instant} locale="en-IN-u-nu-deva" numberingSystem="latn" format="date" />,
    );
    expect(text()).toBe('19 October 2025');
  });

  test('never reaches the datetime attribute', () => {
    render(<Timestamp {...instant} messages={hi} numberingSystem="deva" />);
    expect(text()).toContain('२०२५');
    expect(screen.getByRole('time').getAttribute('datetime')).toBe(instant.dateTime);
  });

  test('writes an offset too', () => {
    render(
      <Timestamp
        dateTime={instant.dateTime}
        messages={hi}
        numberingSystem="deva"
        format="time"
        clock={24}
      />,
    );
    expect(text()).toBe('२०:१७ GMT+०५:३०');
  });
});
