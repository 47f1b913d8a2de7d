import type { DateData } from '../messages/dates.js';
import { digitWriter } from './digits.js';
import { parseInstant } from './instant.js';
import { offsetPattern } from './offset.js';
import { fieldsOf, fill, iso } from './pattern.js';
import { zoneOffset } from './zoneOffset.js';
import { zoneLetters } from './zones.js';

/** `short` is the date and time with the month abbreviated. */
export type Format = 'dateTime' | 'date' | 'time' | 'short';

export interface InstantOptions {
  /** ISO 8601 with an offset or Z. */
  dateTime: string;
  /** IANA zone to print in. Default: the offset as written. */
  timeZone?: string | undefined;
  dates: Omit<DateData, 'list'>;
  /** Decides who reads which zone's letters; its `-u-nu-` names the digits. Default: the data's. */
  locale?: string | undefined;
  /** Default `dateTime`. */
  format?: Format | undefined;
  /** Default: the clock that the data's locale prefers. */
  clock?: 12 | 24 | undefined;
  /** CLDR id of the digits. Wins over the locale's. */
  numberingSystem?: string | undefined;
}

export interface FormattedInstant {
  text: string;
  /** For the attribute `datetime`: the local time with its offset. */
  dateTime: string;
  /** The text in full, where the printed one reads badly aloud. */
  spoken?: string;
}

/**
 * Prints an instant in a zone by a language's own patterns. Nothing of it comes from the engine's
 * words or the host's zone, so that the text is the same on every server and in every browser.
 * Undefined where the text is no instant.
 */
export function formatInstant(options: InstantOptions): FormattedInstant | undefined {
  const { dateTime, timeZone, dates, locale = dates.locale, format } = options;
  const instant = parseInstant(dateTime);
  if (!instant) return undefined;
  const known = timeZone ? zoneOffset(timeZone, instant.time) : undefined;
  const offset = known ?? instant.offset;
  const fields = fieldsOf(new Date(instant.time + offset * 60_000), offset, dates);
  const digits = digitWriter(options.numberingSystem, locale, dates.numberingSystem);

  const print = (pattern: string) => fill(pattern, fields, digits);

  const short = format === 'short';
  const date = print(short ? (dates.shortDate ?? dates.date.replace('MMMM', 'MMM')) : dates.date);
  const zone =
    (timeZone && known !== undefined && zoneLetters(timeZone, known, instant.time, locale)) ||
    print(offsetPattern(offset, dates.offset, known !== undefined));
  const time = `${print((options.clock ?? dates.clock) === 24 ? dates.time24 : dates.time12)} ${zone}`;
  const both = (short && dates.shortDateTime) || dates.dateTime;
  return {
    text:
      format === 'date'
        ? date
        : format === 'time'
          ? time
          : fill(both, { 1: date, 0: time }, digits),
    dateTime: iso(fields, offset),
    ...(short && { spoken: formatInstant({ ...options, format: 'dateTime' })?.text ?? '' }),
  };
}
