import type { Inline } from '../inlines.js';
import { tidyInlines } from '../tidy.js';
import { controlText } from './controls.js';
import { foreignWords } from './foreign.js';
import { isEmoji } from './image.js';
import { isBlockLevel, isMedia, isUnseen } from './kinds.js';
import { warnDropped, warnOf, warnUnknown } from './losses.js';
import { maxInlineDepth, maxLevel, type Scope } from './scope.js';
import { filled, type Shell, shellsOf } from './shells.js';
import { isHidden } from './style.js';
import { collapse, wordsOf } from './text.js';
import {
  attribute,
  characters,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isForeign,
  tagOf,
} from './tree.js';
import { trimLine } from './trim.js';

/** Where the writing of a line stands. */
interface Pen {
  /** Whether a space would be the second one, or the first of its line. */
  spaced: boolean;
  /** Whether a block begins or has ended here: further words need a break before them. */
  parted: boolean;
  /** Whether any word is written. */
  begun: boolean;
  /** Whether any break is written. */
  broken: boolean;
}

/** What stands around a place in a line. */
interface Around {
  held: readonly Shell[];
  level: number;
}

/** Nodes as a line of text, without the meaning of what stands around them. */
export function readLine(nodes: readonly HtmlNode[], scope: Scope): Inline[] {
  const held = scope.marks.flatMap(({ shells }) => shells);
  const pen: Pen = { spaced: true, parted: false, begun: false, broken: false };
  const line = readAll(nodes, scope, { held, level: scope.level }, pen);
  return pen.spaced || pen.broken ? trimLine(line) : line;
}

function readAll(nodes: readonly HtmlNode[], scope: Scope, around: Around, pen: Pen): Inline[] {
  const line: Inline[] = [];
  for (const node of nodes) {
    if (isElement(node)) readElement(node, scope, around, pen, line);
    else write(characters(node) ?? '', pen, line);
  }
  return tidyInlines(line);
}

/** Writes words as they are read after what is written. */
function write(text: string, pen: Pen, line: Inline[]): void {
  const collapsed = collapse(text);
  const words = pen.spaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  if (!words) return;
  begin(pen, line);
  pen.spaced = words.endsWith(' ');
  line.push({ type: 'text', text: words });
}

/** Parts what comes from the block before it. */
function begin(pen: Pen, line: Inline[]): void {
  if (pen.parted) breakLine(pen, line);
  pen.parted = false;
  pen.begun = true;
}

function breakLine(pen: Pen, line: Inline[]): void {
  if (!pen.begun) return;
  line.push({ type: 'break' });
  pen.broken = true;
}

function readElement(
  element: HtmlElement,
  scope: Scope,
  around: Around,
  pen: Pen,
  line: Inline[],
): void {
  const claimed = scope.rules.inline?.(element, scope);
  const words = claimed === undefined ? leafWords(element, scope, around) : undefined;
  const tag = tagOf(element);
  if (claimed !== undefined) place(claimed ?? [], pen, line);
  else if (words !== undefined) write(words, pen, line);
  else if (tag === 'br') {
    pen.spaced = true;
    breakLine(pen, line);
  } else {
    warnUnknown(element, scope);
    const shells = shellsOf(element, scope, around.held);
    const parts = isBlockLevel(tag);
    if (parts) pen.parted = pen.spaced = true;
    if (tag === 'q') write('“', pen, line);
    const inner = readInside(element, shells, scope, around, pen);
    for (const inline of filled(shells, inner)) line.push(inline);
    if (tag === 'q') write('”', pen, line);
    if (parts) pen.parted = pen.spaced = true;
  }
}

/** The words of an element that is not looked into; `undefined` where it is. */
function leafWords(element: HtmlElement, scope: Scope, around: Around): string | undefined {
  const tag = tagOf(element);
  if (isUnseen(tag) || isHidden(element)) {
    warnDropped(element, scope);
    return '';
  }
  if (isForeign(element)) return foreignWords(element, scope);
  if (isMedia(tag)) return mediaWords(element, scope);
  if (tag === 'input') return controlText(element, scope);
  if (around.level <= maxLevel && around.held.length <= maxInlineDepth) return undefined;
  warnOf(element, scope, 'too-deep', 'stands too deep in others; only its words were kept.');
  return wordsOf([element]);
}

function readInside(
  element: HtmlElement,
  shells: readonly Shell[],
  scope: Scope,
  { held, level }: Around,
  pen: Pen,
): Inline[] {
  const inside = shells.length > 0 ? [...held, ...shells] : held;
  return readAll(childrenOf(element), scope, { held: inside, level: level + 1 }, pen);
}

/** What a rule has made, in its place. */
function place(made: readonly Inline[], pen: Pen, line: Inline[]): void {
  if (made.length === 0) return;
  begin(pen, line);
  for (const inline of made) line.push(inline);
  pen.spaced = false;
  // There may be a break in it.
  pen.broken = true;
}

/** Pictures and players have no place in a line, but a picture may stand for a character. */
function mediaWords(element: HtmlElement, scope: Scope): string {
  if (isEmoji(element)) return attribute(element, 'alt') ?? '';
  warnDropped(element, scope, 'stands in a line of text, which holds none, and was left out.');
  return '';
}
