import type { Article } from '@galley/article';
import type { ReactElement } from 'react';
import { timeOf } from '../internal/instant.js';
import { type TimestampProps, timestamp } from '../Timestamp/Timestamp.js';

/** An earlier change is taken for a slip mended while the story went out. */
const threshold = 60_000;

type Times = Pick<Article, 'datePublished' | 'dateModified' | 'displayDate'>;

/** When it last changed. A change within the first minute is no update. */
export const updateOf = ({ datePublished, dateModified }: Times) =>
  dateModified && timeOf(dateModified) - timeOf(datePublished) >= threshold
    ? dateModified
    : undefined;

type Options = Pick<TimestampProps, 'locale' | 'messages' | 'timeZone'>;

// A story is parsed once and printed often: its times as they were printed last.
const printed = new WeakMap<Times, Options & { times: ReactElement }>();

/** As `dates`, printed once for a story as long as it is printed in the same way. */
export function datesOf(story: Times, { locale, messages, timeZone }: Options): ReactElement {
  const last = printed.get(story);
  const same = last && last.locale === locale && last.messages === messages;
  if (same && last.timeZone === timeZone) return last.times;
  const options = { locale, messages, timeZone };
  const times = dates(story, options);
  printed.set(story, { ...options, times });
  return times;
}

/**
 * The story's times: the one that an editor chose, else the update with the first publication
 * after it, else the publication alone.
 */
function dates(story: Times, options: Options) {
  const time = (dateTime: string, label: TimestampProps['label']) =>
    timestamp({ ...options, dateTime, label });
  const { datePublished, displayDate } = story;
  const update = updateOf(story);
  if (displayDate || !update) return time(displayDate ?? datePublished, 'published');
  return (
    <div>
      {time(update, 'updated')}
      {time(datePublished, 'firstPublished')}
    </div>
  );
}
