import type { Audio, Block, CustomBlock, Embed, Gallery, ImageBlock, Video } from './blocks.js';
import type { Direction, Inline } from './inlines.js';
import type { Live } from './live.js';
import type { Image } from './media.js';

/** What kind of story this is. */
export type ArticleType =
  | 'article'
  | 'liveblog'
  | 'gallery'
  | 'video'
  | 'audio'
  | 'opinion'
  | 'review';

/** A person or organisation that made the story. */
export interface Contributor {
  /** The name alone, without "By" or a role. */
  name: string;
  type: 'person' | 'organization';
  /** The page about them. */
  url?: string;
  /** Their part in it: "Political editor". */
  role?: string;
  /** Portrait or logo. */
  image?: Image;
  /** A few lines about them. */
  bio?: Inline[];
  /** Their pages on other sites; who they are, for search engines. */
  sameAs?: string[];
  /** The language of the name where it is not the article's (BCP 47). */
  lang?: string;
}

/** A link in any list of links. */
export interface LinkItem {
  href: string;
  text: string;
  kicker?: string;
  /** ISO 8601 with offset or Z. */
  datePublished?: string;
  image?: Image;
  /** The language of `text` where it is not the page's (BCP 47). */
  lang?: string;
}

/** Where the story stands in its life. Only `usable` is rendered without `preview`. */
export type Status = 'draft' | 'usable' | 'withheld' | 'canceled';

/** What was wrong in the story, or changed, and is said openly. */
export interface Correction {
  text: Inline[];
  /** When it was made. ISO 8601 with offset or Z. */
  date?: string;
  kind: 'correction' | 'clarification' | 'update' | 'editorsNote' | 'retraction';
}

/** Something that the reader ought to know of how the story was made or paid for. */
export interface Disclosure {
  kind: 'ai' | 'affiliate' | 'interest' | 'method' | 'other';
  text: Inline[];
}

/** Who may read the story. */
export interface Access {
  /** Whether everyone may read the whole of it without paying. */
  isAccessibleForFree: boolean;
  /** True where the rest has been cut off (`teaser`): no gated text is here. Default false. */
  isTeaser?: boolean;
}

/** Who pays for the story. */
export interface Sponsor {
  name: string;
  url?: string;
  logo?: Image;
  /** What stands before the name: "Paid for by". Default: the language's own words. */
  label?: string;
}

/** A section or subject, with its page. */
export interface Topic {
  name: string;
  url?: string;
}

/** The same story in another language. */
export interface Translation {
  /** BCP 47 language tag. */
  lang: string;
  url: string;
}

/** Another wording of the headline, such as one for search results. */
export interface AlternativeHeadline {
  /** Where it is used: `seo`, `social`, `short`, or the CMS's own word. */
  role: string;
  text: string;
}

/** What may stand over a story. */
export type LeadMedia<Custom extends CustomBlock = CustomBlock> =
  | ImageBlock
  | Gallery
  | Video
  | Audio
  | Embed<Custom>;

/**
 * A news story as data. Made by `parseArticle` or an adapter; every address in it is safe.
 * `Custom` types the app's own blocks.
 */
export interface Article<Custom extends CustomBlock = CustomBlock> {
  id: string;
  /** The page of the story. */
  url: string;
  /** The address that search engines should keep, where it is not `url`. */
  canonicalUrl?: string;
  type: ArticleType;
  /** Default `usable`. */
  status?: Status;
  /** BCP 47 language tag, such as `en-IN`. */
  lang: string;
  /** Default: by `lang`. */
  dir?: Direction;
  translations?: Translation[];
  /** IANA zone in which the story's times are printed, such as `Asia/Kolkata`. */
  timeZone?: string;
  headline: Inline[];
  alternativeHeadlines?: AlternativeHeadline[];
  standfirst?: Inline[];
  /** The word or two above the headline. */
  kicker?: string;
  byline: {
    /** The byline as written, where names stand in running text: "Ana Ruiz in Madrid". */
    text?: string;
    contributors: Contributor[];
  };
  /** When the story first went out. ISO 8601 with offset or Z. */
  datePublished: string;
  /** Its last real change. ISO 8601 with offset or Z. */
  dateModified?: string;
  /** The date an editor chose to show instead. ISO 8601 with offset or Z. */
  displayDate?: string;
  /** Not to be shown before this instant. ISO 8601 with offset or Z. */
  embargoedUntil?: string;
  /** What stands over the story. */
  leadMedia?: LeadMedia<Custom>;
  section?: Topic;
  tags?: Topic[];
  related?: LinkItem[];
  /** Printed where the body has a `corrections` block, else after the body. */
  corrections?: Correction[];
  disclosures?: Disclosure[];
  sponsor?: Sponsor;
  /** Whether everyone may read it. Default: everyone. */
  access?: Access;
  body: Block<Custom>[];
  /** The updates of a live blog. */
  live?: Live<Custom>;
}
