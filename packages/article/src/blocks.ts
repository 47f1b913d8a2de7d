import type { Image, LinkItem } from './article.js';

/** The direction text runs in, as HTML's `dir`. */
export type Direction = 'ltr' | 'rtl';

/** A run of characters. Neighbouring texts are one text: parsing joins them. */
export interface Text {
  type: 'text';
  text: string;
}

/** Strong importance. HTML: `strong`. */
export interface Strong {
  type: 'strong';
  children: Inline[];
}

/** Stress or a title of a work. HTML: `em`. */
export interface Emphasis {
  type: 'emphasis';
  children: Inline[];
}

/** A line break inside a paragraph, as in verse or an address. HTML: `br`. */
export interface Break {
  type: 'break';
}

/** A link. `href` has passed `safeUrl`: http, https, mailto, tel, or relative. */
export interface Link {
  type: 'link';
  href: string;
  children: Inline[];
}

/** Words in another language or direction than their surroundings. HTML: `span lang dir`. */
export interface Span {
  type: 'span';
  /** BCP 47 language tag. */
  lang?: string;
  dir?: Direction;
  children: Inline[];
}

/** What may stand inside a line of text. */
export type Inline = Text | Strong | Emphasis | Break | Link | Span;

interface BlockBase {
  /** The CMS's own id for this block; rendered as `data-block-id`. Unique within the article. */
  id?: string;
}

export interface Paragraph extends BlockBase {
  type: 'paragraph';
  children: Inline[];
}

/** A heading between paragraphs. The story's own headline is level 1, so these begin at 2. */
export interface Heading extends BlockBase {
  type: 'heading';
  level: 2 | 3 | 4 | 5 | 6;
  children: Inline[];
}

/** Words of another source, set apart. HTML: `blockquote`. */
export interface BlockQuote extends BlockBase {
  type: 'blockquote';
  children: Paragraph[];
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

/** One item: its line of text, and lists nested under it. */
export interface ListItem {
  children: Inline[];
  lists?: List[];
}

export interface List extends BlockBase {
  type: 'list';
  ordered: boolean;
  /** The first number of an ordered list. Default 1. */
  start?: number;
  items: ListItem[];
}

/** A picture with its caption and credit. */
export interface ImageBlock extends BlockBase {
  type: 'image';
  image: Image;
  /** How much of the page's width it takes. Default `column`. */
  placement?: 'column' | 'wide' | 'full' | 'thumbnail';
}

/** Links to other stories, within the body. */
export interface RelatedLinksBlock extends BlockBase {
  type: 'relatedLinks';
  heading: string;
  links: LinkItem[];
}

/** Something the source carried that has no place in this model; its words are kept. */
export interface UnknownBlock extends BlockBase {
  type: 'unknown';
  /** What the source called it. */
  sourceType: string;
  text: string;
}

/** One piece of a story's body. A discriminated union over `type`. */
export type Block =
  | Paragraph
  | Heading
  | BlockQuote
  | PullQuote
  | List
  | ImageBlock
  | RelatedLinksBlock
  | UnknownBlock;
