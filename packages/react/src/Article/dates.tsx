import type { Article } from '@galley/article';
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

/**
 * The story's times: the one that an editor chose, else the update with the first publication
 * after it, else the publication alone.
 */
export function dates(
  story: Times,
  options: Pick<TimestampProps, 'locale' | 'messages' | 'timeZone'>,
) {
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
