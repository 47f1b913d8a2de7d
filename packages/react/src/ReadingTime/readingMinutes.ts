import type { Article, Block } from '@galley/article';
import { wordsIn } from '../internal/words.js';

/** What a grown reader reads in a minute of news. */
const usualPace = 220;

/** How fast a story is read. */
export interface ReadingMinutesOptions {
  /** The pace of a reader. Default 220. */
  wordsPerMinute?: number | undefined;
}

/**
 * How many minutes a story takes to read: whole ones, rounded, at least one. It counts the words of
 * the body, by which server and browser come to the same; 0 where there are none.
 */
export function readingMinutes(
  story: Pick<Article, 'body'> | readonly Block[],
  { wordsPerMinute = usualPace }: ReadingMinutesOptions = {},
): number {
  const words = wordsIn('body' in story ? story.body : story);
  const pace = wordsPerMinute > 0 ? wordsPerMinute : usualPace;
  return words && Math.max(1, Math.round(words / pace));
}
