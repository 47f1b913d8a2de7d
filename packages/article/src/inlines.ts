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

/** A mark under words that is neither stress nor a link, as for a misspelling. HTML: `u`. */
export interface Underline {
  type: 'underline';
  children: Inline[];
}

/** Words that no longer hold, left to be read. HTML: `s`. */
export interface Strikethrough {
  type: 'strikethrough';
  children: Inline[];
}

/** A piece of code or a file's name within a line. HTML: `code`. */
export interface InlineCode {
  type: 'code';
  children: Inline[];
}

/** Small characters below the line: H₂O. HTML: `sub`. */
export interface Subscript {
  type: 'subscript';
  children: Inline[];
}

/** Small characters above the line: 21st. HTML: `sup`. */
export interface Superscript {
  type: 'superscript';
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

/** The mark in the text that leads to a footnote. HTML: `sup` with a link. */
export interface FootnoteRef {
  type: 'footnoteRef';
  /** The `id` of the note in a `footnotes` block. */
  note: string;
  /** The mark itself: the note's number in its list, as text. */
  label: string;
  /**
   * Which of several references to that note this is, 2 or more. Absent for the first, which the
   * note leads back to. Parsing counts them.
   */
  nth?: number;
}

/** What may stand inside a line of text. */
export type Inline =
  | Text
  | Strong
  | Emphasis
  | Underline
  | Strikethrough
  | InlineCode
  | Subscript
  | Superscript
  | Break
  | Link
  | Span
  | FootnoteRef;
