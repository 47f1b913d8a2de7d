import type { Block, Direction, ImageBlock, Inline } from './blocks.js';

/** What kind of story this is. */
export type ArticleType = 'article' | 'opinion' | 'review';

/** One file of a picture at one size. */
export interface Rendition {
  /** Its address; safe by `safeUrl`. */
  src: string;
  /** Its width in pixels. */
  width: number;
  /** Its height in pixels. */
  height: number;
  /** Its MIME type, such as `image/avif`. Without it: the type of the picture's own `src`. */
  type?: string;
}

/** A picture: its files, what it shows, who made it. */
export interface Image {
  /** The file to fall back on; safe by `safeUrl`. */
  src: string;
  /** The width of `src` in pixels. */
  width?: number;
  /** The height of `src` in pixels. */
  height?: number;
  /** The same picture in other sizes, formats and crops. */
  renditions?: Rendition[];
  /** What the picture shows, for those who do not see it. Empty only where `decorative`. */
  alt: string;
  /** True where the picture says nothing that the text does not. Default false. */
  decorative?: boolean;
  caption?: Inline[];
  /** Who made it: the photographer, the agency. Printed apart from the caption. */
  credit?: string;
  copyright?: string;
  /** The point that a crop keeps, 0–1 from the top left corner. */
  focalPoint?: { x: number; y: number };
  /** The CMS's own reference, such as an image server's token. */
  source?: string;
}

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

/** A news story as data. Made by `parseArticle`; every address in it is safe. */
export interface Article {
  id: string;
  /** The page of the story. */
  url: string;
  type: ArticleType;
  /** Default `usable`. */
  status?: Status;
  /** BCP 47 language tag, such as `en-IN`. */
  lang: string;
  /** Default: by `lang`. */
  dir?: Direction;
  /** IANA zone in which the story's times are printed, such as `Asia/Kolkata`. */
  timeZone?: string;
  headline: Inline[];
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
  /** The picture over the story. */
  leadMedia?: ImageBlock;
  section?: string;
  tags?: string[];
  related?: LinkItem[];
  body: Block[];
}
