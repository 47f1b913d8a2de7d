import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import { ReadingTime } from './ReadingTime.js';

afterEach(cleanup);

const text = () => document.querySelector('[data-galley="reading-time"]')?.textContent;

test.each([
  [1, 'Reading time: 1 min'],
  [5, 'Reading time: 5 min'],
  [7.6, 'Reading time: 8 min'],
])('%d minutes', (minutes, expected) => {
  render(<ReadingTime minutes={minutes} />);
  expect(text()).toBe(expected);
});

test.each([hi, ar, ko])('in the words of messages %#', (messages) => {
  render(<ReadingTime minutes={12} messages={messages} />);
  expect(text()).toBe(messages.reading.time.replace('{minutes}', '12'));
  expect(text()).not.toContain('Reading');
});

test('in the digits that the locale names', () => {
  render(<ReadingTime minutes={12} messages={{ ...hi, locale: 'hi-u-nu-deva' }} />);
  expect(text()).toContain('१२');
});

test.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY])('%d is no time', (minutes) => {
  const { container } = render(<ReadingTime minutes={minutes} />);
  expect(container.innerHTML).toBe('');
});
