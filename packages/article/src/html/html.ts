import type { Import } from '../adapters/import.js';
import type { Block } from '../blocks.js';
import type { Inline } from '../inlines.js';
import { blocksOf, flow } from './flow.js';
import { isMediaElement } from './image.js';
import { isBlockLevel } from './kinds.js';
import { readLine } from './line.js';
import { marked } from './paragraphs.js';
import { parseHtml } from './parse.js';
import type { HtmlRules, Scope } from './scope.js';
import { collapse, wordsOf } from './text.js';
import {
  childrenOf,
  descendants,
  type HtmlElement,
  type HtmlNode,
  isForeign,
  tagOf,
} from './tree.js';

export { parseHtml } from './parse.js';
export type { HtmlContext, HtmlRules } from './scope.js';
export { linesOf, wordsOf } from './text.js';
export * from './tree.js';

function addHolders(element: HtmlElement, holders: Set<HtmlElement>): void {
  let { parentNode } = element;
  while (parentNode && 'tagName' in parentNode && !holders.has(parentNode)) {
    holders.add(parentNode);
    ({ parentNode } = parentNode);
  }
}

/** Which elements hold blocks or media, and which of them media. */
function holdersIn(nodes: readonly HtmlNode[]): Pick<Scope, 'mixed' | 'pictured'> {
  const mixed = new Set<HtmlElement>();
  const pictured = new Set<HtmlElement>();
  for (const element of descendants(nodes, (outer) => !isForeign(outer))) {
    const isMedia = isMediaElement(element);
    if (isMedia) addHolders(element, pictured);
    if (isMedia || isBlockLevel(tagOf(element))) addHolders(element, mixed);
  }
  return { mixed, pictured };
}

type Place = Pick<
  Scope,
  'run' | 'path' | 'rules' | 'mixed' | 'pictured' | 'marks' | 'depth' | 'level' | 'inTable'
>;

function scopeAt(place: Place): Scope {
  const scope: Scope = {
    ...place,
    with: (change) => scopeAt({ ...place, ...change }),
    blocks: (nodes) => flow(nodes, scope),
    line: (nodes) => marked(readLine(nodes, scope), scope),
    general: (element) => blocksOf(element, scope),
  };
  return scope;
}

function start(nodes: readonly HtmlNode[], path: string, run: Import, rules: HtmlRules): Scope {
  return scopeAt({
    run,
    path,
    rules,
    ...holdersIn(nodes),
    marks: [],
    depth: 0,
    level: 0,
    inTable: false,
  });
}

/** Nodes of a parsed page as blocks; see `htmlBlocks`. */
export function nodeBlocks(
  nodes: readonly HtmlNode[],
  path: string,
  run: Import,
  rules: HtmlRules = {},
): Block[] {
  return start(nodes, path, run, rules).blocks(nodes);
}

/** Nodes of a parsed page as one line; see `htmlLine`. */
export function nodeLine(
  nodes: readonly HtmlNode[],
  path: string,
  run: Import,
  rules: HtmlRules = {},
): Inline[] {
  return start(nodes, path, run, rules).line(nodes);
}

function parsed(html: string, path: string, run: Import): readonly HtmlNode[] {
  const tree = parseHtml(html, () => {
    run.warn(
      path,
      'unclosed-formatting',
      'Very many elements that format are never closed; each was ended with its block.',
    );
  });
  return childrenOf(tree);
}

/**
 * HTML as blocks of the article. No markup is left in them: each element becomes what the model
 * has for it, or its words alone, with a warning. Never throws.
 *
 * @param path Where the HTML is in the source, as a JSON Pointer: every warning has it.
 * @param rules An adapter's own reading of elements, before the general one.
 */
export function htmlBlocks(html: string, path: string, run: Import, rules?: HtmlRules): Block[] {
  return nodeBlocks(parsed(html, path, run), path, run, rules);
}

/**
 * HTML as a line of text, for a headline, a standfirst or a caption. Blocks in it are parted by
 * breaks; pictures and players are left out, with a warning.
 */
export function htmlLine(html: string, path: string, run: Import, rules?: HtmlRules): Inline[] {
  return nodeLine(parsed(html, path, run), path, run, rules);
}

/** The words of HTML in one line, without markup: its character references are decoded. */
export function htmlText(html: string): string {
  return /[<&]/.test(html) ? wordsOf(childrenOf(parseHtml(html))) : collapse(html).trim();
}
