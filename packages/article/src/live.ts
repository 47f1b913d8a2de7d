import type { Contributor } from './article.js';
import type { Block, CustomBlock } from './blocks.js';
import type { Inline } from './inlines.js';

/** One update of a live blog. */
export interface LiveUpdate<Custom extends CustomBlock = CustomBlock> {
  /** Unique within the article; no white space. A link to the update ends in it. */
  id: string;
  title?: Inline[];
  /** ISO 8601 with offset or Z. */
  datePublished: string;
  /** ISO 8601 with offset or Z. */
  dateModified?: string;
  contributors?: Contributor[];
  /** A turn in the story, listed among its key events. Default false. */
  keyEvent?: boolean;
  /** It sums up what came before. Default false. */
  summary?: boolean;
  /** Kept at the top. Default false. */
  pinned?: boolean;
  body: Block<Custom>[];
}

/** A story told while it happens. */
export interface Live<Custom extends CustomBlock = CustomBlock> {
  status: 'upcoming' | 'live' | 'ended';
  /** When the coverage began. ISO 8601 with offset or Z. */
  coverageStart?: string;
  /** When it ended. ISO 8601 with offset or Z. */
  coverageEnd?: string;
  /** In the order in which they are printed. */
  updates: LiveUpdate<Custom>[];
  /** Where a story of several pages goes on. */
  pagination?: { newest?: string; newer?: string; older?: string; oldest?: string };
}
