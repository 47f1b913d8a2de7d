import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { RelativeTime } from './RelativeTime.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const instant = { dateTime: '2025-10-19T20:17:00+05:30', timeZone: 'Asia/Kolkata' };
const root = () => document.querySelector<HTMLElement>('[data-galley="relative-time"]');

test('the server prints the date, with its label, and nothing to press', () => {
  render(<RelativeTime {...instant} label="updated" locale="en-IN" />);
  expect(root()?.textContent).toBe('Updated 19 October 2025, 8:17 pm IST');
  expect(screen.getByRole('time').getAttribute('datetime')).toBe(instant.dateTime);
  expect(screen.queryByRole('button')).toBeNull();
  expect(root()?.lastElementChild?.outerHTML).toBe('<span></span>');
});

describe('the language of the words is that of the date, with its digits', () => {
  test.each([
    [{}, 'en-US-u-nu-latn'],
    [{ locale: 'en-IN' }, 'en-IN-u-nu-latn'],
    [{ locale: 'en-IN-u-nu-deva' }, 'en-IN-u-nu-deva'],
    [{ messages: hi }, 'hi-u-nu-latn'],
    [{ messages: { ...hi, locale: 'hi-u-nu-deva' } }, 'hi-u-nu-deva'],
    [{ messages: ar, locale: 'en' }, 'ar-u-nu-latn'],
    [{ messages: ar, numberingSystem: 'arab' }, 'ar-u-nu-arab'],
  ])('%j', (props, language) => {
    render(<RelativeTime {...instant} {...props} />);
    expect(root()?.dataset.galleyLanguage).toBe(language);
  });

  test('and English where the library has no words of the locale', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<RelativeTime {...instant} locale="ta-IN" />);
    expect(root()?.dataset.galleyLanguage).toBe('en-IN-u-nu-latn');
  });
});

test.each([
  ['updated', 'Updated'],
  ['Live since', 'Live since'],
  ['toString', 'toString'],
  [undefined, undefined],
])('the label %j is kept for the words', (label, kept) => {
  render(<RelativeTime {...instant} label={label} />);
  expect(root()?.dataset.galleyLabel).toBe(kept);
});

test('what is no instant is shown as it was given', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<RelativeTime dateTime="Sunday evening" />);
  expect(root()?.textContent).toBe('Sunday evening');
  expect(screen.queryByRole('time')).toBeNull();
});
