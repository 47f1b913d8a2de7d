import type { Article } from '../article.js';
import { timeOf } from './dates.js';

/** What decides whether a story may be seen. */
export interface Gate {
  /** The present, for a story under embargo. An instant as text, milliseconds or `Date`. */
  now?: string | number | Date | undefined;
  /** Lets a story pass that is not out: a draft, one withheld, one under embargo. Default false. */
  preview?: boolean | undefined;
}

/**
 * Whether the story may be seen: the rule by which `Article` of `@galley/react` shows it. Without
 * `now` an embargo holds, since no clock is read.
 */
export function isShown(article: Article, { now, preview }: Gate): boolean {
  if (preview) return true;
  const { status = 'usable', embargoedUntil } = article;
  if (status !== 'usable') return false;
  if (!embargoedUntil) return true;
  // Without `now` the comparison is with no number, and fails.
  return (typeof now === 'string' ? timeOf(now) : Number(now)) >= timeOf(embargoedUntil);
}
