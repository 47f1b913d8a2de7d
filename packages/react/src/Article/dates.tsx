import type { Article } from '@galley/article';
import type { Common } from '../internal/common.js';
import { timestamp } from '../Timestamp/Timestamp.js';

const minute = (instant: string) => Math.floor(Date.parse(instant) / 60_000);

/**
 * The story's times: the one that an editor chose, else the update with the first publication
 * after it, else the publication alone. A change within the same minute is no update.
 */
export function dates(article: Article, common: Common & { timeZone: string | undefined }) {
  const { datePublished, dateModified, displayDate } = article;
  const updated =
    !displayDate && dateModified && minute(dateModified) > minute(datePublished)
      ? dateModified
      : undefined;
  const { components: _, ...rest } = common;
  if (!updated) {
    return timestamp({ ...rest, dateTime: displayDate ?? datePublished, label: 'published' });
  }
  return (
    <div>
      {timestamp({ ...rest, dateTime: updated, label: 'updated' })}
      {timestamp({ ...rest, dateTime: datePublished, label: 'firstPublished' })}
    </div>
  );
}
