import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { mountRelativeTime } from './mountRelativeTime.js';
import { RelativeTime, type RelativeTimeProps } from './RelativeTime.js';

const minute = 60_000;
const hour = 60 * minute;
const dateTime = '2025-10-19T20:17:00+05:30';
const full = 'Updated 19 October 2025, 8:17 pm IST';
const props: RelativeTimeProps = {
  dateTime,
  timeZone: 'Asia/Kolkata',
  locale: 'en-IN',
  label: 'updated',
};

let clock: number;
const now = () => clock;
const ends: (() => void)[] = [];
const mount = (age: number) => {
  clock = Date.parse(dateTime) + age;
  const end = mountRelativeTime(document, { now });
  ends.push(end);
  return end;
};
const button = () => screen.getByRole('button');
const words = () => screen.queryByRole('button')?.textContent;
const part = () => document.querySelector<HTMLElement>('[data-galley="relative-time"]');
const opacity = (element: Element | null | undefined) =>
  element ? getComputedStyle(element).opacity : undefined;
/** Until the browser has said what is in view. */
const painted = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
  vi.restoreAllMocks();
  cleanup();
});

describe('what it says', () => {
  test.each([
    [0, 'Updated now'],
    [59_999, 'Updated now'],
    [minute, 'Updated 1 minute ago'],
    [5.9 * minute, 'Updated 5 minutes ago'],
    [119 * minute, 'Updated 1 hour ago'],
    [24 * hour - 1, 'Updated 23 hours ago'],
    [-3 * minute, 'Updated now'],
  ])('at an age of %i ms: %s', (age, expected) => {
    render(<RelativeTime {...props} />);
    mount(age);
    expect(words()).toBe(expected);
  });

  test.each([
    ['at the chosen age', 24 * hour],
    ['much later', 900 * 24 * hour],
    ['before it has come', -hour],
  ])('the date alone stays %s', (_, age) => {
    render(<RelativeTime {...props} />);
    mount(age);
    expect(words()).toBeUndefined();
    expect(part()?.textContent).toBe(full);
    expect(opacity(screen.getByRole('time'))).toBe('1');
  });

  test('up to the age that the app says, and never “yesterday”', () => {
    render(<RelativeTime {...props} relativeFor={72} label={undefined} />);
    mount(30 * hour);
    expect(words()).toBe('1 day ago');
  });

  test.each([
    [{ messages: hi, numberingSystem: 'deva' }, /१२ मिनट पहले/],
    [{ messages: ar }, /12 دقيقة/],
    [{ messages: ko }, /12분 전/],
    [{ messages: { ...ar, locale: 'ar-u-nu-arab' } }, /١٢/],
  ])('in the language of the messages: %#', (own, expected) => {
    render(<RelativeTime {...props} {...own} />);
    mount(12 * minute);
    expect(words()).toMatch(expected);
  });

  test.each([
    ['qaa', undefined],
    ['no tag!', undefined],
    ['en', 'x y'],
  ])('nothing in a language that the browser has not: %s %s', (locale, numberingSystem) => {
    render(
      <RelativeTime {...props} messages={{ ...ar, locale }} numberingSystem={numberingSystem} />,
    );
    mount(12 * minute);
    expect(words()).toBeUndefined();
  });

  test('nothing of what is no instant', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<RelativeTime dateTime="Sunday evening" />);
    mount(minute);
    expect(words()).toBeUndefined();
    expect(part()?.textContent).toBe('Sunday evening');
  });
});

describe('the date', () => {
  test('is read by screen readers, unseen, and nothing is announced', () => {
    render(<RelativeTime {...props} />);
    mount(12 * minute);
    const time = screen.getByRole('time');
    expect(time.textContent).toBe(full);
    expect(opacity(time)).toBe('0');
    expect(document.querySelector('[aria-live], [role="status"], [role="timer"]')).toBeNull();
  });

  test('is a press away by mouse and by key, and back, and focus stays', async () => {
    vi.useRealTimers();
    render(<RelativeTime {...props} />);
    mount(12 * minute);
    expect(button().title).toBe(full);
    expect(button().getAttribute('aria-pressed')).toBe('false');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(opacity(screen.getByRole('time'))).toBe('1');
    expect(opacity(button().firstElementChild)).toBe('0');
    expect(button().getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(button());
    await userEvent.keyboard(' ');
    expect(opacity(screen.getByRole('time'))).toBe('0');
    await userEvent.click(button());
    expect(opacity(screen.getByRole('time'))).toBe('1');
  });

  test('in short has its full form as title', () => {
    render(<RelativeTime {...props} format="short" />);
    mount(12 * minute);
    expect(button().title).toBe(full);
  });
});

test('nothing moves, whatever is shown', async () => {
  vi.useRealTimers();
  const shifts: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: false });
  render(
    <div style={{ inlineSize: 200 }}>
      <RelativeTime {...props} />
      <p>What follows.</p>
    </div>,
  );
  await painted();
  const box = () => JSON.stringify(part()?.getBoundingClientRect());
  const before = box();
  mount(12 * minute);
  await painted();
  expect(box()).toBe(before);
  button().click();
  expect(box()).toBe(before);
  for (const end of ends.splice(0)) end();
  await painted();
  expect(box()).toBe(before);
  observer.disconnect();
  expect(shifts).toEqual([]);
});

describe('ticking', () => {
  const pass = (time: number) => {
    clock += time;
    vi.advanceTimersByTime(time);
  };

  test('once a minute, then once an hour, until it is old', async () => {
    render(<RelativeTime {...props} />);
    mount(58.5 * minute);
    await painted();
    expect(vi.getTimerCount()).toBe(1);
    pass(minute / 2);
    expect(words()).toBe('Updated 59 minutes ago');
    pass(minute);
    expect(words()).toBe('Updated 1 hour ago');
    pass(59 * minute);
    expect(words()).toBe('Updated 1 hour ago');
    pass(minute);
    expect(words()).toBe('Updated 2 hours ago');
    pass(22 * hour);
    expect(words()).toBeUndefined();
    expect(part()?.textContent).toBe(full);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('by one timer for all, which keeps what a reader has pressed', async () => {
    render(
      <>
        <RelativeTime {...props} />
        <RelativeTime {...props} />
      </>,
    );
    mount(12 * minute);
    await painted();
    expect(vi.getTimerCount()).toBe(1);
    screen.getAllByRole('button')[0]?.click();
    pass(minute);
    const pressed = screen.getAllByRole('button').map((one) => one.ariaPressed);
    expect(pressed).toEqual(['true', 'false']);
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'Updated 13 minutes ago',
      'Updated 13 minutes ago',
    ]);
  });

  test('not while out of view, and right again when it comes into view', async () => {
    render(
      <>
        <div style={{ blockSize: '300vh' }} />
        <RelativeTime {...props} />
      </>,
    );
    mount(12 * minute);
    await painted();
    expect(vi.getTimerCount()).toBe(0);
    clock += 10 * minute;
    part()?.scrollIntoView();
    await painted();
    await painted();
    expect(words()).toBe('Updated 22 minutes ago');
    expect(vi.getTimerCount()).toBe(1);
  });

  test('not while the page is hidden, and right again when it is seen', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    render(<RelativeTime {...props} />);
    mount(12 * minute);
    await painted();
    hidden.mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    clock += 30 * minute;
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(words()).toBe('Updated 42 minutes ago');
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe('on a living page', () => {
  test('a part that is added later is upgraded', async () => {
    const { rerender } = render(<p>Before</p>);
    mount(12 * minute);
    rerender(<RelativeTime {...props} />);
    await act(async () => {});
    expect(words()).toBe('Updated 12 minutes ago');
  });

  test('React may render another time, or none, and take it away', async () => {
    const { rerender, unmount } = render(<RelativeTime {...props} />);
    mount(2 * hour);
    await painted();
    rerender(<RelativeTime {...props} dateTime="2025-10-19T21:17:00+05:30" />);
    await act(async () => {});
    expect(words()).toBe('Updated 1 hour ago');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    rerender(<RelativeTime {...props} dateTime="tonight" label={undefined} className="other" />);
    await act(async () => {});
    expect(part()?.firstElementChild?.textContent).toBe('tonight');
    unmount();
    await act(async () => {});
    expect(vi.getTimerCount()).toBe(0);
  });

  test('what ends it leaves the page as the server printed it', async () => {
    render(<RelativeTime {...props} />);
    const before = document.body.innerHTML;
    const end = mount(12 * minute);
    await painted();
    expect(document.body.innerHTML).not.toBe(before);
    end();
    expect(document.body.innerHTML).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});
