import { given } from '../adapters/make.js';
import type { BlockQuote, PullQuote } from '../blocks.js';
import type { Inline } from '../inlines.js';
import { isBlockLevel } from './kinds.js';
import { postOf } from './posts.js';
import type { Mapping, Scope } from './scope.js';
import {
  attribute,
  childrenOf,
  classesOf,
  type HtmlElement,
  type HtmlNode,
  isBlank,
  isElement,
  tagOf,
} from './tree.js';

/** Whether its class says that it repeats a line of the story. */
export const isPull = (element: HtmlElement): boolean =>
  classesOf(element).some((name) => /(?:^|[-_])pull-?_?quote$/i.test(name));

const endsLine = (node: HtmlNode | undefined) =>
  !node || (isElement(node) && (isBlockLevel(tagOf(node)) || tagOf(node) === 'br'));

/** Who said it: a `footer` at the quotation's end, or a `cite` on a line of its own there. */
function attributionIn(nodes: readonly HtmlNode[]): HtmlElement | undefined {
  const said = nodes.filter((node) => !isBlank(node));
  const last = said.at(-1);
  if (!last || !isElement(last) || said.length < 2) return undefined;
  const tag = tagOf(last);
  const isSource =
    tag === 'footer' || tag === 'figcaption' || (tag === 'cite' && endsLine(said.at(-2)));
  return isSource ? last : undefined;
}

/** The attribution's words. A `cite` that is all of it is not stressed within it. */
function attributionLine(element: HtmlElement, scope: Scope): Inline[] {
  const line = scope.line(childrenOf(element));
  const [only] = line;
  return line.length === 1 && only?.type === 'emphasis' ? only.children : line;
}

/** A `blockquote`: a quotation, a line pulled out of the story, or a post of a social network. */
export const quote: Mapping = (element, scope) => {
  const post = postOf(element, scope);
  if (post) return post;
  const nodes = childrenOf(element);
  const source = attributionIn(nodes);
  const attribution = source && attributionLine(source, scope);
  const children = nodes.filter((node) => node !== source);
  if (isPull(element)) {
    const pulled = { children: scope.line(children), attribution };
    return [given<PullQuote>({ type: 'pullquote', ...pulled })];
  }
  const cite = scope.run.address(attribute(element, 'cite'), scope.path);
  const blocks = scope.blocks(children);
  if (blocks.length === 0 && !attribution?.length) return [];
  return [given<BlockQuote>({ type: 'blockquote', children: blocks, attribution, cite })];
};
