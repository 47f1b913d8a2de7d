import type { DateData } from './dates.js';

/**
 * The library's own words in one language, with that language's dates, lists and digits.
 * Plain data: it passes from server to client components and through `structuredClone`.
 */
export interface Messages {
  /** BCP 47 tag of the language these words are in. It wins over a `locale` prop. */
  locale: string;
  dates: DateData;
  /** Label of the time the story first went out, where no later change is shown. */
  published: string;
  /** Label of the time of the story's last real change. */
  updated: string;
  /** Label of the time the story first went out, shown beside an update. */
  firstPublished: string;
  /** Stands between a contributor's name and role: ", ". */
  beforeRole: string;
  /** Read before a picture's credit by screen readers, such as "Image credit:". */
  credit: string;
  /** The link past the page's head to the story. */
  skipToContent: string;
  /** Stands for a picture that cannot be shown. */
  missingPicture: string;
  /** Heading over links to other stories, where the story gives none. */
  relatedLinks: string;
}
