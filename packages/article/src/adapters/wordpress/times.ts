import type { Draft } from '../finish.js';
import type { Import } from '../import.js';
import { printOffset, readInstant } from '../instant.js';
import { textAt } from '../read.js';
import type { Post } from './post.js';

/** What the database has for no time, as in drafts. */
const isNoTime = (value: string) => value.startsWith('0000-');

/** The time by the site's own clocks: the two that WordPress writes tell how far these are off. */
function atSite(exact: string, local: string | undefined): string | undefined {
  const minutes = (Date.parse(`${local}Z`) - Date.parse(exact)) / 60_000;
  // No zone is further off, and all are by quarters of an hour.
  if (!local || !(Math.abs(minutes) <= 14 * 60) || minutes % 15) return undefined;
  return minutes ? `${local}${printOffset(minutes * 60_000)}` : undefined;
}

/**
 * A time of a post. WordPress writes it twice, both without an offset: the one in UTC is exact,
 * the one by the site's clocks needs the import's zone.
 */
function timeAt({ post, path }: Post, key: string, run: Import): string | undefined {
  const utc = textAt(post, `${key}_gmt`);
  if (utc && !isNoTime(utc)) {
    const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/i.test(utc);
    const exact = hasOffset ? utc : `${utc}Z`;
    const own = run.options.timeZone ? undefined : atSite(exact, textAt(post, key));
    return readInstant(own ?? exact, `${path}/${key}_gmt`, run);
  }
  const local = textAt(post, key);
  return local && !isNoTime(local) ? readInstant(local, `${path}/${key}`, run) : undefined;
}

/** When a post went out and was changed; a change before it went out is none to its readers. */
export function timesOf(at: Post, run: Import): Draft {
  const datePublished = timeAt(at, 'date', run);
  const modified = timeAt(at, 'modified', run);
  const isLater =
    modified !== undefined &&
    (datePublished === undefined || Date.parse(modified) > Date.parse(datePublished));
  return {
    datePublished,
    dateModified: isLater ? modified : undefined,
    embargoedUntil: at.post.status === 'future' ? datePublished : undefined,
  };
}
