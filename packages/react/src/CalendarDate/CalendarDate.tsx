import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { calendarDate } from '../internal/calendar.js';
import { direction } from '../internal/direction.js';
import { rooted } from '../internal/element.js';
import type { CalendarData } from '../messages/calendars.js';
import * as css from './CalendarDate.css.js';

export interface CalendarDateProps
  extends Omit<ComponentPropsWithoutRef<'time'>, 'children' | 'dateTime'> {
  /** The instant, as ISO 8601 with offset or Z: `2025-10-19T20:17:00+05:30`. */
  dateTime: string;
  /** From `@galley/react/messages/calendars/<language>-<calendar>`, such as `fa-persian`. */
  calendar: CalendarData;
  /** IANA zone that decides which day it is. Default: the offset as written. */
  timeZone?: string | undefined;
}

/**
 * The day by a second calendar, as newsrooms print it beside the Gregorian date. It stands in the
 * calendar's language; text that is no instant prints nothing, since the `Timestamp` shows it.
 */
export const CalendarDate = /*#__PURE__*/ forwardRef<HTMLTimeElement, CalendarDateProps>(
  function CalendarDate({ dateTime, calendar, timeZone, lang = calendar.locale, ...rest }, ref) {
    const text = calendarDate(dateTime, calendar, timeZone);
    if (!text) return null;
    return rooted(
      'time',
      {
        ref,
        className: css.root,
        'data-galley': 'calendar-date',
        dateTime,
        lang,
        children: text,
      },
      { dir: direction(lang), ...rest },
    );
  },
);
