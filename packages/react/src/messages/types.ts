import type { Correction, Live } from '@galley/article';
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
  /** Said of a picture that a program made. */
  generatedImage: string;
  /** Said of a picture that a program changed in earnest. */
  alteredImage: string;
  /** Names a table that has no caption. */
  table: string;
  /** Opens the words of a film or recording. */
  transcript: string;
  /** Heading over what a story says in short, where the story gives none. */
  keyTakeaways: string;
  /** Names the list of footnotes. */
  footnotes: string;
  /** Names the link from a footnote to its mark in the text. */
  backToText: string;
  /** Stands before the text of each kind of correction. */
  corrections: Record<Correction['kind'], string>;
  /** Stands before the name of who pays for a story. */
  sponsor: string;
  /** How a live blog stands. */
  live: Record<Live['status'], string>;
  /** Heading over the turns of a live story. */
  keyEvents: string;
  /** Marks an update that sums up. */
  summary: string;
  /** Marks an update that stays at the top. */
  pinned: string;
  /** Links to the pages of a live blog. */
  newerUpdates: string;
  olderUpdates: string;
}
