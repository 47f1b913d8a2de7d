import type { LinkItem } from './article.js';
import type { Direction, Inline } from './inlines.js';
import type { Image, MediaFile, TextTrack } from './media.js';

interface BlockBase {
  /** The CMS's own id for this block; rendered as `data-block-id`. Unique within the article. */
  id?: string;
  /** The language of the block where it is not the article's (BCP 47). */
  lang?: string;
  /** The direction of the block where it is not the article's. */
  dir?: Direction;
}

/** Anything that JSON can write. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A line of the story. HTML: `p`. */
export interface Paragraph extends BlockBase {
  type: 'paragraph';
  children: Inline[];
}

/** A heading between paragraphs. The story's own headline is level 1, so these begin at 2. */
export interface Heading extends BlockBase {
  type: 'heading';
  level: 2 | 3 | 4 | 5 | 6;
  children: Inline[];
  /**
   * The name that a link to this heading ends in, without `#`: no white space, unique within the
   * article. Parsing makes one of the words where there is none, and makes repeated ones differ.
   */
  anchor?: string;
}

/** Words of another source, set apart. HTML: `blockquote`. */
export interface BlockQuote<Custom extends CustomBlock = CustomBlock> extends BlockBase {
  type: 'blockquote';
  children: Block<Custom>[];
  /** Who said it: "Lee Jae Myung, president of South Korea". */
  attribution?: Inline[];
  /** Address of the source. */
  cite?: string;
}

/** A line of the story repeated large to draw the eye. HTML: `aside`. */
export interface PullQuote extends BlockBase {
  type: 'pullquote';
  children: Inline[];
  attribution?: Inline[];
}

/** One item: its line of text, and what stands under it. */
export interface ListItem<Custom extends CustomBlock = CustomBlock> {
  children: Inline[];
  /** Lists nested in the item, its further paragraphs, its pictures. */
  blocks?: Block<Custom>[];
}

/** Things in a row, one a line. HTML: `ul`, `ol`. */
export interface List<Custom extends CustomBlock = CustomBlock> extends BlockBase {
  type: 'list';
  ordered: boolean;
  /** The first number of an ordered list. Default 1. */
  start?: number;
  items: ListItem<Custom>[];
}

/** How much of the page's width a picture takes. Default `column`. */
export type Placement = 'column' | 'wide' | 'full' | 'thumbnail';

/** A picture with its caption and credit. */
export interface ImageBlock extends BlockBase {
  type: 'image';
  image: Image;
  placement?: Placement;
}

/** Several pictures that belong together, each with its own caption. */
export interface Gallery extends BlockBase {
  type: 'gallery';
  images: Image[];
  /** A caption for all of them. */
  caption?: Inline[];
}

interface MediaBase extends BlockBase {
  /** What it is called; names the player for those who do not see it. */
  title?: string;
  /** The same recording in several formats and sizes, best first. */
  sources: MediaFile[];
  /** Captions, subtitles, descriptions, chapters: files in WebVTT. */
  tracks?: TextTrack[];
  /** Its length in seconds. */
  duration?: number;
  caption?: Inline[];
  credit?: string;
  /** Its words written out. */
  transcript?: Block[];
}

/** A film that the page plays by itself. One that a vendor plays is an `embed`. */
export interface Video extends MediaBase {
  type: 'video';
  /** Shown until it plays. */
  poster?: Image;
  /** The width of the picture in pixels. */
  width?: number;
  /** The height of the picture in pixels. */
  height?: number;
}

/** A recording that the page plays by itself: a podcast, the article read aloud. */
export interface Audio extends MediaBase {
  type: 'audio';
  /** Its cover. */
  image?: Image;
}

/**
 * Something that another site shows in the page: a post, a film, a chart. It is a link until the
 * app, with the reader's consent, loads it; no markup of the vendor is kept.
 */
export interface Embed<Custom extends CustomBlock = CustomBlock> extends BlockBase {
  type: 'embed';
  /** Who shows it, in lower case: `youtube`, `x`, `instagram`, `datawrapper`; `other`. */
  provider: string;
  /** The page of the thing itself, or the address of the vendor's frame. */
  url: string;
  title?: string;
  /** What the source carried to be read in its place, such as a post's words. */
  fallback: Block<Custom>[];
  /** A still of it. */
  image?: Image;
  /** The width it was made for in pixels. */
  width?: number;
  /** The height it was made for in pixels. */
  height?: number;
  caption?: Inline[];
}

/** One field of a table. */
export interface TableCell<Custom extends CustomBlock = CustomBlock> {
  children: Inline[];
  /** What stands under its line of text: lists, further paragraphs, pictures. */
  blocks?: Block<Custom>[];
  /** What it is the heading of. Absent for data. HTML: `th scope`. */
  header?: 'column' | 'row';
  /** How many columns it takes. Default 1. */
  colSpan?: number;
  /** How many rows it takes. Default 1. */
  rowSpan?: number;
  align?: 'start' | 'center' | 'end';
}

/** Figures in rows and columns. HTML: `table`. */
export interface Table<Custom extends CustomBlock = CustomBlock> extends BlockBase {
  type: 'table';
  caption?: Inline[];
  /** Its rows from the top, heading rows included. */
  rows: TableCell<Custom>[][];
}

/** A change of scene. HTML: `hr`. */
export interface ThematicBreak extends BlockBase {
  type: 'thematicBreak';
}

/** Lines of code or of anything else that keeps its white space. HTML: `pre`. */
export interface Code extends BlockBase {
  type: 'code';
  text: string;
  /** What it is written in, in lower case: `python`. */
  language?: string;
  caption?: Inline[];
}

/** Links to other stories, within the body. */
export interface RelatedLinksBlock extends BlockBase {
  type: 'relatedLinks';
  /** Default: the language's own words. */
  heading?: string;
  links: LinkItem[];
}

/** A piece beside the story: a profile, figures, an explanation. HTML: `aside`. */
export interface InfoBox<Custom extends CustomBlock = CustomBlock> extends BlockBase {
  type: 'infoBox';
  heading?: Inline[];
  children: Block<Custom>[];
}

/** A piece that the reader opens. HTML: `details`. */
export interface Details<Custom extends CustomBlock = CustomBlock> extends BlockBase {
  type: 'details';
  summary: Inline[];
  children: Block<Custom>[];
  /** Open from the start. Default false. */
  open?: boolean;
}

/** One point of a timeline. */
export interface TimelineEvent<Custom extends CustomBlock = CustomBlock> {
  /** When it was, as the source writes it: "Spring 1951". */
  date: Inline[];
  /** The same as a year, month, day or instant of ISO 8601, where it can be said. */
  dateTime?: string;
  heading?: Inline[];
  children: Block<Custom>[];
}

/** What happened, in order. */
export interface Timeline<Custom extends CustomBlock = CustomBlock> extends BlockBase {
  type: 'timeline';
  heading?: Inline[];
  events: TimelineEvent<Custom>[];
}

/** A question and its answer. */
export interface Question<Custom extends CustomBlock = CustomBlock> {
  question: Inline[];
  answer: Block<Custom>[];
}

/** An interview or an explanation in questions. */
export interface Qanda<Custom extends CustomBlock = CustomBlock> extends BlockBase {
  type: 'qanda';
  heading?: Inline[];
  items: Question<Custom>[];
}

/** What the story says, in a few lines. */
export interface KeyTakeaways<Custom extends CustomBlock = CustomBlock> extends BlockBase {
  type: 'keyTakeaways';
  /** Default: the language's own words. */
  heading?: Inline[];
  items: ListItem<Custom>[];
}

/** Where the article's `corrections` are printed; without this block, at its end. */
export interface CorrectionsBlock extends BlockBase {
  type: 'corrections';
}

/** One note; a `footnoteRef` leads to it. */
export interface Footnote<Custom extends CustomBlock = CustomBlock> {
  /** Unique within the article; no white space. */
  id: string;
  children: Block<Custom>[];
}

/** The notes of the story, numbered from 1. */
export interface Footnotes<Custom extends CustomBlock = CustomBlock> extends BlockBase {
  type: 'footnotes';
  notes: Footnote<Custom>[];
}

/** A place for an advertisement. */
export interface AdSlotBlock extends BlockBase {
  type: 'adSlot';
  /** What the app's ad server calls it. */
  name: string;
}

/** A block of the app's own, which the app renders: `Article<MyBlock>` types it. */
export interface CustomBlock extends BlockBase {
  type: 'custom';
  /** Which of the app's blocks it is. */
  name: string;
  data: Json;
  /** Its words, shown where no renderer is given. */
  text: string;
}

/** Something the source carried that has no place in this model; its words are kept. */
export interface UnknownBlock extends BlockBase {
  type: 'unknown';
  /** What the source called it. */
  sourceType: string;
  text: string;
}

/** One piece of a story's body. A discriminated union over `type`. */
export type Block<Custom extends CustomBlock = CustomBlock> =
  | Paragraph
  | Heading
  | BlockQuote<Custom>
  | PullQuote
  | List<Custom>
  | ImageBlock
  | Gallery
  | Video
  | Audio
  | Embed<Custom>
  | Table<Custom>
  | ThematicBreak
  | Code
  | RelatedLinksBlock
  | InfoBox<Custom>
  | Details<Custom>
  | Timeline<Custom>
  | Qanda<Custom>
  | KeyTakeaways<Custom>
  | CorrectionsBlock
  | Footnotes<Custom>
  | AdSlotBlock
  | Custom
  | UnknownBlock;
