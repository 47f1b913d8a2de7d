import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Common } from '../internal/common.js';
import { rooted } from '../internal/element.js';
import { englishLabels } from '../internal/englishWords.js';
import { resolveDates } from '../internal/messages.js';
import { Timestamp, type TimestampProps } from '../Timestamp/Timestamp.js';
import * as css from './RelativeTime.css.js';

export interface RelativeTimeProps
  extends Common,
    Pick<
      TimestampProps,
      'dateTime' | 'timeZone' | 'label' | 'format' | 'clock' | 'numberingSystem'
    >,
    Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** Up to which age it says how long ago, in hours. Default 24. */
  relativeFor?: number | undefined;
}

/** The language and digits that the date is printed in, for the words that take its place. */
function languageOf({ locale, messages, numberingSystem }: RelativeTimeProps): string {
  const dates = resolveDates({ locale, messages });
  const named = /-u-.*?\bnu-(\w+)/.exec(messages?.locale ?? locale ?? '')?.[1];
  const [language] = (messages ?? dates).locale.split('-u-');
  return `${language}-u-nu-${numberingSystem ?? named ?? dates.numberingSystem ?? 'latn'}`;
}

function labelOf({ label, messages }: RelativeTimeProps): string | undefined {
  const own = label as keyof typeof englishLabels;
  return label && Object.hasOwn(englishLabels, label) ? (messages ?? englishLabels)[own] : label;
}

/**
 * A `Timestamp` that says how long ago it is, while it is young and once `mountRelativeTime` is
 * there. The server prints the date and time; they keep their room, and are a press away.
 */
export const RelativeTime = /*#__PURE__*/ forwardRef<HTMLSpanElement, RelativeTimeProps>(
  function RelativeTime(props, ref) {
    const {
      dateTime,
      timeZone,
      label,
      format,
      clock,
      numberingSystem,
      locale,
      messages,
      components,
      relativeFor = 24,
      ...rest
    } = props;
    const time = { dateTime, timeZone, label, format, clock, numberingSystem, locale, messages };
    return rooted(
      'span',
      {
        ref,
        className: css.root,
        'data-galley': 'relative-time',
        'data-galley-for': relativeFor,
        'data-galley-language': languageOf(props),
        'data-galley-label': labelOf(props),
        // The empty one is filled in the browser.
        children: [<Timestamp key="time" {...time} />, <span key="words" />],
      },
      rest,
    );
  },
);
