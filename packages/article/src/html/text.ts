import { isBlockLevel, isUnseen, isUnseenForeign } from './kinds.js';
import {
  characters,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isForeign,
  tagOf,
} from './tree.js';

const lineEnd = Symbol('end of line');

/** White space as HTML's text shows it: one space; a space that must not break stays. */
export const collapse = (text: string): string => text.replace(/[ \t\n\f\r]+/g, ' ');

const clean = (text: string): string => collapse(text).replace(/^ | $/g, '');

/** Whether no reader sees what an element holds. */
export const holdsUnseen = (element: HtmlElement): boolean =>
  isForeign(element) ? isUnseenForeign(element.tagName) : isUnseen(element.tagName);

/**
 * The words of nodes, a line for each block and after each `br`, at any depth. What no reader
 * sees is left out, except in `everything`.
 */
export function linesOf(nodes: readonly HtmlNode[], everything = false): string[] {
  const waiting: (HtmlNode | typeof lineEnd)[] = [...nodes].reverse();
  const lines: string[] = [];
  let pieces: string[] = [];
  const endLine = () => {
    const line = clean(pieces.join(''));
    if (line) lines.push(line);
    pieces = [];
  };
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === lineEnd) endLine();
    else if (!isElement(node)) pieces.push(characters(node) ?? '');
    else {
      const tag = tagOf(node);
      if (!everything && holdsUnseen(node)) continue;
      if (tag === 'br' || isBlockLevel(tag)) endLine();
      if (isBlockLevel(tag)) waiting.push(lineEnd);
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        waiting.push(node.childNodes[index] as HtmlNode);
      }
    }
  }
  endLine();
  return lines;
}

/** The words of nodes in one line. */
export const wordsOf = (nodes: readonly HtmlNode[]): string => linesOf(nodes).join(' ');

/** Every word in nodes, also what no reader sees: for saying what was lost. */
export const everyWordOf = (nodes: readonly HtmlNode[]): string => linesOf(nodes, true).join('\n');
