import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Common } from '../internal/common.js';
import { wordDigits } from '../internal/digits.js';
import { rooted } from '../internal/element.js';
import { plural } from '../internal/plural.js';
import { readingWords } from '../internal/words/reading.js';
import * as css from './ReadingTime.css.js';

export interface ReadingTimeProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  /** Whole minutes, as `readingMinutes` counts them. Nothing is printed for less than one. */
  minutes: number;
}

/** How long a story takes to read. */
export const ReadingTime = /*#__PURE__*/ forwardRef<HTMLSpanElement, ReadingTimeProps>(
  function ReadingTime({ minutes, locale, messages, components, ...rest }, ref) {
    // What is not a number is no time either.
    if (!(minutes >= 1 && minutes < 1e6)) return null;
    const { time } = messages?.reading ?? readingWords;
    const whole = Math.round(minutes);
    const write = wordDigits(messages, locale);
    return rooted(
      'span',
      {
        ref,
        className: css.root,
        'data-galley': 'reading-time',
        children: plural(time, whole, messages?.plurals).replace('{minutes}', write(`${whole}`)),
      },
      rest,
    );
  },
);
