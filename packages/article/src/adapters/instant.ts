import { isDateTime } from '../schema/dateTime.js';
import { isTimeZone } from '../zone.js';
import type { Import } from './import.js';

const local = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?))?$/;

/** How far a zone is from UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/** An offset in milliseconds as ISO 8601 has it: `+05:30`. */
export function printOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * A time of a zone's clocks with its offset. In the hour that a zone has twice it is the first; in
 * the hour that it skips, the offset before it.
 */
function inZone(wall: string, timeZone: string): string {
  const asUtc = Date.parse(`${wall}Z`);
  const before = offsetAt(asUtc - 86_400_000, timeZone);
  const after = offsetAt(asUtc + 86_400_000, timeZone);
  const fits = [before, after].find((offset) => offsetAt(asUtc - offset, timeZone) === offset);
  return `${wall}${printOffset(fits ?? before)}`;
}

/**
 * A time of a source as the model writes it, ISO 8601 with its offset: with an offset it stays as
 * it is, without one it is of the import's `timeZone` (else UTC, with a warning), a number is
 * milliseconds since 1970. A day alone is its first minute, with a warning.
 *
 * @returns `undefined`, with a warning, where it is no time.
 */
export function readInstant(value: unknown, path: string, run: Import): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number' && Math.abs(value) <= 8.64e15) {
    const text = new Date(value).toISOString();
    if (isDateTime(text)) return text;
  }
  const text = typeof value === 'string' ? value.trim() : '';
  // ISO 8601's basic offset, lower-case letters and a space are written by some systems.
  const written = text
    .replace(/^(\d{4}-\d\d-\d\d)[t ](\d\d:)/, '$1T$2')
    .replace(/z$/, 'Z')
    .replace(/([+-]\d\d)$/, '$1:00');
  if (isDateTime(written)) return written;
  const [, day, time] = local.exec(text) ?? [];
  const wall = day && `${day}T${time ?? '00:00'}`;
  if (!wall || !isDateTime(`${wall}Z`)) {
    run.warn(
      path,
      'invalid-date',
      'This is no date and time of ISO 8601 and was left out.',
      String(value),
    );
    return undefined;
  }
  if (!time) run.warn(path, 'day-only', 'This day has no time; its first minute was taken.');
  const { timeZone } = run.options;
  if (timeZone && isTimeZone(timeZone)) return inZone(wall, timeZone);
  run.warn(
    path,
    'no-offset',
    'This time names no offset and was taken for UTC. Give the timeZone option.',
  );
  return `${wall}Z`;
}

/** Whether two times are the same as far as a reader is told: to the minute. */
export const isSameTime = (a: string, b: string): boolean =>
  Math.abs(Date.parse(a) - Date.parse(b)) < 60_000;
