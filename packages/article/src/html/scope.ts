import type { Import } from '../adapters/import.js';
import type { Block } from '../blocks.js';
import type { Inline } from '../inlines.js';
import type { Shell } from './shells.js';
import type { HtmlElement, HtmlNode } from './tree.js';

/**
 * An adapter's own reading of elements, asked before the general one. `undefined` leaves the
 * element to it; `null` or an empty list leaves the element out, without a warning.
 */
export interface HtmlRules {
  /** Asked for each element that stands where blocks may stand. */
  block?(element: HtmlElement, context: HtmlContext): Block | Block[] | null | undefined;
  /** Asked for each element within a line of text. */
  inline?(element: HtmlElement, context: HtmlContext): Inline[] | null | undefined;
}

/** What a rule reads the inside of its element with. */
export interface HtmlContext {
  readonly run: Import;
  /** Where the HTML is in the source, as a JSON Pointer. */
  readonly path: string;
  /** Nodes as blocks; text that stands free becomes paragraphs. */
  blocks(nodes: readonly HtmlNode[]): Block[];
  /** Nodes as one line of text; blocks in it are parted by breaks. */
  line(nodes: readonly HtmlNode[]): Inline[];
  /** An element as the general mapping reads it; rules are asked only for what it holds. */
  general(element: HtmlElement): Block[];
}

/** An inline element around blocks: its meaning goes into each of their lines. */
export interface Mark {
  readonly shells: readonly Shell[];
  /** Whether any line has taken it up. */
  used: boolean;
}

/** Where the reading stands. */
export interface Scope extends HtmlContext {
  readonly rules: HtmlRules;
  /** The inline elements that hold blocks or media. */
  readonly mixed: ReadonlySet<HtmlElement>;
  /** The elements that hold media. */
  readonly pictured: ReadonlySet<HtmlElement>;
  readonly marks: readonly Mark[];
  /** How many blocks of the article hold this place. */
  readonly depth: number;
  /** How many elements of the source hold this place. */
  readonly level: number;
  /** Whether a table holds this place. */
  readonly inTable: boolean;
  /** The same place with something changed. */
  with(change: Partial<Pick<Scope, 'marks' | 'depth' | 'level' | 'inTable'>>): Scope;
}

/** The general mapping of a kind of element. */
export type Mapping = (element: HtmlElement, scope: Scope) => Block[];

/** How deep the article holds blocks in blocks: parsing takes 100 levels of data. */
export const maxDepth = 8;
/** How deep a line holds inline elements in one another. */
export const maxInlineDepth = 12;
/** How deep the source's elements are followed, of those that are more than what they hold. */
export const maxLevel = 60;
