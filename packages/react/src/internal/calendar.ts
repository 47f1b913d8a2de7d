import type { CalendarData } from '../messages/calendars.js';
import { digitWriter } from './digits.js';
import { parseInstant } from './instant.js';
import { memo } from './memo.js';
import { fill } from './pattern.js';
import { zoneOffset } from './zoneOffset.js';

/** Engines agree on a calendar's figures, and on none of its words. */
const countedBy = /* @__PURE__ */ memo(
  (calendar: string) =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
);

/**
 * A date by another calendar, in the language's own words. Undefined where the text is no instant.
 *
 * @param dateTime ISO 8601 with an offset or Z.
 * @param timeZone IANA zone that decides which day it is. Default: the offset as written.
 */
export function calendarDate(
  dateTime: string,
  { locale, calendar, months, date, numberingSystem }: CalendarData,
  timeZone?: string,
): string | undefined {
  const instant = parseInstant(dateTime);
  if (!instant) return undefined;
  const known = timeZone ? zoneOffset(timeZone, instant.time) : undefined;
  const local = new Date(instant.time + (known ?? instant.offset) * 60_000);
  const parts = countedBy(calendar).formatToParts(local);
  const figure = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const fields = { d: figure('day'), MMMM: months[figure('month') - 1], y: figure('year') };
  return fill(date, fields, digitWriter(undefined, locale, numberingSystem));
}
