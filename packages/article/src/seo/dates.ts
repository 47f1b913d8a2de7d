import type { Article } from '../article.js';
import { isDateTime } from '../schema/dateTime.js';

/** Milliseconds since 1970, or `NaN` where the text is no instant with an offset. */
export function timeOf(dateTime: string): number {
  // Engines read an offset without its colon each in its way.
  return isDateTime(dateTime)
    ? Date.parse(dateTime.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
    : Number.NaN;
}

/** An earlier change is taken for a slip mended while the story went out. */
const threshold = 60_000;

/**
 * The dates that the page shows: the one an editor chose, else the publication, and the update
 * where it is shown. Without an update the last change is the publication.
 */
export function shownDates({
  datePublished,
  dateModified,
  displayDate,
}: Pick<Article, 'datePublished' | 'dateModified' | 'displayDate'>) {
  const published = displayDate ?? datePublished;
  const isUpdated =
    !displayDate && dateModified && timeOf(dateModified) - timeOf(datePublished) >= threshold;
  return { published, modified: isUpdated ? dateModified : published };
}
