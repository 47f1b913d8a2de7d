import type { Article } from '@galley/article';
import { timeOf } from '../internal/instant.js';
import { type TimestampProps, timestamp } from '../Timestamp/Timestamp.js';

/** An earlier change is taken for a slip mended while the story went out. */
const threshold = 60_000;

/**
 * The story's times: the one that an editor chose, else the update with the first publication
 * after it, else the publication alone. A change within the first minute is no update.
 */
export function dates(
  { datePublished, dateModified, displayDate }: Article,
  options: Pick<TimestampProps, 'locale' | 'messages' | 'timeZone'>,
) {
  const time = (dateTime: string, label: TimestampProps['label']) =>
    timestamp({ ...options, dateTime, label });
  const isUpdated = dateModified && timeOf(dateModified) - timeOf(datePublished) >= threshold;
  if (displayDate || !isUpdated) return time(displayDate ?? datePublished, 'published');
  return (
    <div>
      {time(dateModified, 'updated')}
      {time(datePublished, 'firstPublished')}
    </div>
  );
}
