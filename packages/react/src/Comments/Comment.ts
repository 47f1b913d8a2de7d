import type { Image } from '@galley/article';

/** Who wrote a comment. */
export interface Commenter {
  /** As it is to be printed, whatever it holds. Where it is blank, the library says "A reader". */
  name: string;
  /** The page about them. */
  url?: string | undefined;
  avatar?: Image | undefined;
  /** What they are to the paper, such as "Staff". */
  role?: string | undefined;
}

/** A reader's comment, as data from the app. */
export interface Comment {
  /** The app's own id, once a page. Of letters, digits, `_` and `-` it is also `#comment-<id>`. */
  id: string;
  author: Commenter;
  /** ISO 8601 with an offset or Z. */
  datePublished: string;
  /** Plain text, shown as text whatever it holds; a blank line parts two paragraphs. */
  text: string;
  replies?: readonly Comment[] | undefined;
  /** `pending` is told to its author; of `removed` nothing is printed. Default `visible`. */
  state?: 'visible' | 'pending' | 'removed' | undefined;
  /** Marked as one that stays at the top; the app gives the order. Default false. */
  pinned?: boolean | undefined;
  /** Marked as the editors' choice. Default false. */
  editorsPick?: boolean | undefined;
}
