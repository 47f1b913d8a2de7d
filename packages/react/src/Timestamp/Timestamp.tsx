import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef } from 'react';
import type { Common } from '../internal/common.js';
import { type Format, formatInstant } from '../internal/dates.js';
import { element, rooted } from '../internal/element.js';
import { englishLabels } from '../internal/englishWords.js';
import { hidden } from '../internal/hidden.js';
import { resolveDates } from '../internal/messages.js';
import * as css from './Timestamp.css.js';

type Label = keyof typeof englishLabels;

export interface TimestampProps
  extends Omit<Common, 'components'>,
    Omit<ComponentPropsWithoutRef<'time'>, 'children' | 'dateTime'> {
  /** The instant, as ISO 8601 with offset or Z: `2025-10-19T20:17:00+05:30`. */
  dateTime: string;
  /** IANA zone it is printed in, such as `Asia/Kolkata`. Default: the offset as written. */
  timeZone?: string | undefined;
  /** What happened then: one of the library's own words, or the app's text. Default: no label. */
  label?: Label | (string & {}) | undefined;
  /** Default `dateTime`. `short` abbreviates the month, and is read aloud in full. */
  format?: Format | undefined;
  /** Hours by 12 or by 24. Default: the locale's own. */
  clock?: 12 | 24 | undefined;
  /** Digits, as a CLDR id such as `latn`, `arab`, `deva`. Default: the locale's own. */
  numberingSystem?: string | undefined;
}

function Timestamp(
  {
    dateTime,
    timeZone,
    label,
    format,
    clock,
    numberingSystem,
    locale,
    messages,
    ...rest
  }: TimestampProps,
  ref?: ForwardedRef<HTMLTimeElement>,
) {
  const labels = messages ?? englishLabels;
  const dates = resolveDates({ locale, messages });
  const instant = formatInstant({
    dateTime,
    timeZone,
    dates,
    locale: messages?.locale ?? locale,
    format,
    clock,
    numberingSystem,
  });
  const before = label
    ? `${Object.hasOwn(englishLabels, label) ? labels[label as Label] : label} `
    : '';
  if (!instant && process.env.NODE_ENV !== 'production') {
    console.error(
      `Galley: "${dateTime}" is no instant, and is shown as it is. Write ISO 8601 with an offset, as in 2025-10-19T20:17:00+05:30.`,
    );
  }
  // One string: React would part two of them by a comment.
  const text = before + (instant?.text ?? dateTime);
  // A `time` without `datetime` may hold only a date.
  return rooted(
    instant ? 'time' : 'span',
    {
      ref,
      className: css.root,
      'data-galley': 'timestamp',
      dateTime: instant?.dateTime,
      children: instant?.spoken
        ? [
            hidden(before + instant.spoken),
            element('span', { 'aria-hidden': true, children: text }),
          ]
        : text,
    },
    rest,
  );
}

/**
 * A date and time that reads the same on every server and in every browser. Text that is no
 * instant is shown as it was given.
 */
const Component = /*#__PURE__*/ forwardRef(Timestamp);

// The function alone costs what its host elements cost: the article calls it.
export { Component as Timestamp, Timestamp as timestamp };
