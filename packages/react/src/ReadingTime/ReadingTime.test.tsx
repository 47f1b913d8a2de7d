import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import { ReadingTime } from './ReadingTime.js';

afterEach(cleanup);

const text = () => document.querySelector('[data-galley="reading-time"]')?.textContent;

test.each([
  [1, '1 minute to read'],
  [5, '5 minutes to read'],
  [7.6, '8 minutes to read'],
])('%d minutes', (minutes, expected) => {
  render(<ReadingTime minutes={minutes} />);
  expect(text()).toBe(expected);
});

test.each([
  [hi, 1, 'पढ़ने में 1 मिनट'],
  [ar, 2, 'مدة القراءة: دقيقتان'],
  [ar, 12, 'مدة القراءة: 12 دقيقة'],
  [ko, 12, '읽는 시간 12분'],
])('in the words and the plurals of messages %#', (messages, minutes, expected) => {
  render(<ReadingTime minutes={minutes} messages={messages} />);
  expect(text()).toBe(expected);
});

test('in the digits that the locale names', () => {
  render(<ReadingTime minutes={12} messages={{ ...hi, locale: 'hi-u-nu-deva' }} />);
  expect(text()).toContain('१२');
});

test.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY])('%d is no time', (minutes) => {
  const { container } = render(<ReadingTime minutes={minutes} />);
  expect(container.innerHTML).toBe('');
});
