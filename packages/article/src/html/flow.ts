import type { Block } from '../blocks.js';
import { tidyBlocks } from '../tidy.js';
import { withoutRepeats } from './containers.js';
import { isMediaElement } from './image.js';
import { isBlockLevel, isUnseen } from './kinds.js';
import { languageOf } from './language.js';
import { warnDropped, warnOf, warnUnknown } from './losses.js';
import { mappings, nesting } from './mappings.js';
import { paragraphs } from './paragraphs.js';
import { isPost, postOf } from './posts.js';
import { type Mapping, maxDepth, maxInlineDepth, maxLevel, type Scope } from './scope.js';
import { shellsOf } from './shells.js';
import { isHidden } from './style.js';
import { linesOf } from './text.js';
import { childrenOf, type HtmlElement, type HtmlNode, isElement, tagOf } from './tree.js';

/** An element that is only what it holds. */
const contents: Mapping = (element, scope) =>
  postOf(element, scope) ?? scope.blocks(childrenOf(element));

const lineEnd = Symbol('end of line');

/** Nodes as blocks. */
export function flow(nodes: readonly HtmlNode[], scope: Scope): Block[] {
  // Most elements hold one text: nothing is built for them.
  const [first] = nodes;
  if (nodes.length === 1 && first && !isElement(first)) return paragraphs(nodes, scope);
  const blocks: Block[] = [];
  let run: HtmlNode[] = [];
  const add = (more: readonly Block[]) => {
    for (const block of more) blocks.push(block);
  };
  const endRun = () => {
    if (run.length === 0) return;
    add(paragraphs(run, scope));
    run = [];
  };
  // What is only what it holds is opened here, at any depth; all else calls back.
  const waiting: (HtmlNode | typeof lineEnd)[] = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === lineEnd) endRun();
    else if (!isElement(node)) run.push(node);
    else {
      const claimed = claimedBy(node, scope);
      if (claimed === undefined && !isFlow(node, scope)) {
        run.push(node);
        continue;
      }
      endRun();
      if (claimed !== undefined) add(Array.isArray(claimed) ? claimed : claimed ? [claimed] : []);
      else if (isContents(node, scope)) {
        waiting.push(lineEnd);
        for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
          waiting.push(node.childNodes[index] as HtmlNode);
        }
      } else add(withoutRepeats(node, blocksOf(node, scope), blocks.at(-1)));
    }
  }
  endRun();
  return tidyBlocks(blocks);
}

/** Whether an element is no more than what it holds, by its name or because it stands too deep. */
function isContents(element: HtmlElement, scope: Scope): boolean {
  const tag = tagOf(element);
  if (mappings.has(tag) || isUnseen(tag) || !isBlockLevel(tag)) return false;
  if (isHidden(element) || isPost(element)) return false;
  const { lang, dir } = languageOf(element);
  if (lang || dir) return false;
  if (!nesting.has(tag)) return true;
  if (scope.depth < maxDepth) return false;
  warnOf(element, scope, 'too-deep', 'stands too deep in other blocks; what it holds was kept.');
  return true;
}

/** Whether an element ends the line that stands before it. */
function isFlow(element: HtmlElement, scope: Scope): boolean {
  return isMediaElement(element) || isBlockLevel(tagOf(element)) || scope.mixed.has(element);
}

/** What an adapter makes of an element. Rules nest no deeper than the general mappings do. */
function claimedBy(element: HtmlElement, scope: Scope) {
  const { rules, level, depth } = scope;
  if (!rules.block || level >= maxLevel || depth >= maxDepth) return undefined;
  return rules.block(element, scope.with({ level: level + 1, depth: depth + 1 }));
}

/** The general mapping of one element, with the language that it gives to what it holds. */
export function blocksOf(element: HtmlElement, scope: Scope): Block[] {
  const tag = tagOf(element);
  if (isUnseen(tag) || isHidden(element)) {
    warnDropped(element, scope);
    return [];
  }
  if (scope.level >= maxLevel) {
    warnOf(element, scope, 'too-deep', 'stands too deep in others; only its words were kept.');
    return linesOf([element]).map((text) => ({
      type: 'paragraph',
      children: [{ type: 'text', text }],
    }));
  }
  const inner = scope.with({ level: scope.level + 1 });
  return inLanguage(element, mapped(tag, element, inner));
}

function mapped(tag: string, element: HtmlElement, scope: Scope): Block[] {
  const nested = nesting.get(tag);
  if (nested && scope.depth < maxDepth) {
    return nested(element, scope.with({ depth: scope.depth + 1 }));
  }
  if (nested) {
    warnOf(element, scope, 'too-deep', 'stands too deep in other blocks; what it holds was kept.');
    return scope.blocks(childrenOf(element));
  }
  const mapping = mappings.get(tag);
  if (mapping) return mapping(element, scope);
  warnUnknown(element, scope);
  return isBlockLevel(tag) ? contents(element, scope) : around(element, scope);
}

/** An inline element around blocks: its meaning goes into their lines. */
function around(element: HtmlElement, scope: Scope): Block[] {
  const held = scope.marks.flatMap(({ shells }) => shells);
  if (held.length >= maxInlineDepth) {
    warnOf(element, scope, 'too-deep', 'stands too deep in others; what it holds was kept.');
    return contents(element, scope);
  }
  const mark = { shells: shellsOf(element, scope, held), used: false };
  if (mark.shells.length === 0) return contents(element, scope);
  const blocks = contents(element, scope.with({ marks: [...scope.marks, mark] }));
  if (!mark.used && tagOf(element) === 'a' && blocks.length > 0) {
    warnOf(element, scope, 'dropped-link', 'holds no words that could be the link.');
  }
  return blocks;
}

function inLanguage(element: HtmlElement, blocks: Block[]): Block[] {
  const tag = tagOf(element);
  const language = tag === 'html' || tag === 'body' ? {} : languageOf(element);
  if (!language.lang && !language.dir) return blocks;
  return blocks.map((block) => ({ ...language, ...block }));
}
