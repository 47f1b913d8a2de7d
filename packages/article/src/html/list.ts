import { given } from '../adapters/make.js';
import type { Block, List } from '../blocks.js';
import { addTo, type Item, itemOf } from './item.js';
import { languageOf } from './language.js';
import { warnDropped, warnOf } from './losses.js';
import type { Mapping, Scope } from './scope.js';
import { isHidden } from './style.js';
import {
  attribute,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isBlank,
  isElement,
  tagOf,
} from './tree.js';

const isList = (node: HtmlNode) =>
  isElement(node) && ['ul', 'ol', 'menu', 'dir'].includes(tagOf(node));
const isItem = (node: HtmlNode) => isElement(node) && tagOf(node) === 'li';

/** The items and lists one by one, and what stands free between them together. */
function groupsOf(nodes: readonly HtmlNode[]): HtmlNode[][] {
  const groups: HtmlNode[][] = [];
  let free = false;
  for (const node of nodes) {
    const alone = isItem(node) || isList(node);
    if (free && !alone) groups.at(-1)?.push(node);
    else groups.push([node]);
    free = !alone;
  }
  return groups.filter((group) => !group.every(isBlank));
}

function itemFrom(group: readonly HtmlNode[], scope: Scope): Item {
  const [node] = group;
  if (!node || !isElement(node) || !isItem(node)) return itemOf(scope.blocks(group));
  if (isHidden(node)) {
    warnDropped(node, scope);
    return itemOf([]);
  }
  return itemOf(scope.blocks(childrenOf(node)), languageOf(node));
}

function itemsOf(nodes: readonly HtmlNode[], scope: Scope): Item[] {
  const items: Item[] = [];
  for (const group of groupsOf(nodes)) {
    const item = itemFrom(group, scope);
    const last = items.at(-1);
    // A list that stands beside the items belongs to the one before it.
    const stray = group.some(isList);
    if (stray && last && item.blocks) addTo(last, item.blocks);
    else if (item.children.length > 0 || item.blocks) items.push(item);
  }
  return items;
}

function startOf(element: HtmlElement): number | undefined {
  const [, digits] = /^\s*([+-]?\d{1,9})/.exec(attribute(element, 'start') ?? '') ?? [];
  return digits === undefined || Number(digits) === 1 ? undefined : Number(digits) || 0;
}

/** A `ul`, `ol` or `menu`. */
export const list: Mapping = (element, scope) => {
  const ordered = tagOf(element) === 'ol';
  const children = childrenOf(element);
  if (ordered && attribute(element, 'reversed') !== undefined) {
    warnOf(element, scope, 'list-numbering', 'counts down; the article counts up.');
  }
  if (children.some((node) => isElement(node) && isItem(node) && attribute(node, 'value'))) {
    warnOf(element, scope, 'list-numbering', 'gives an item a number; the article counts on.');
  }
  const items = itemsOf(children, scope);
  const start = ordered ? startOf(element) : undefined;
  return items.length > 0 ? [given<List>({ type: 'list', ordered, start, items })] : [];
};

/** A `dl`: a list of its terms, each over what is said of it. */
export const descriptions: Mapping = (element, scope) => {
  const items: Item[] = [];
  // A term goes on in its descriptions; a group may stand in a `div`.
  const parts = childrenOf(element).flatMap((node) =>
    isElement(node) && tagOf(node) === 'div' ? [...childrenOf(node)] : [node],
  );
  for (const part of parts) {
    const isTerm = isElement(part) && tagOf(part) === 'dt';
    const blocks: Block[] = scope.blocks([part]);
    if (blocks.length === 0) continue;
    const last = items.at(-1);
    if (isTerm || !last) items.push(isTerm ? term(blocks) : itemOf(blocks));
    else addTo(last, blocks);
  }
  return items.length > 0 ? [{ type: 'list', ordered: false, items }] : [];
};

function term(blocks: Block[]): Item {
  const item = itemOf(blocks);
  const isStrong = item.children.every(({ type }) => type === 'strong');
  return isStrong ? item : { ...item, children: [{ type: 'strong', children: item.children }] };
}
