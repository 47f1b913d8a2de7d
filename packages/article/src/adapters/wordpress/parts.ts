import type { LinkItem } from '../../article.js';
import type { HtmlContext } from '../../html/scope.js';
import { everyWordOf, wordsOf } from '../../html/text.js';
import {
  attribute,
  characters,
  childrenNamed,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  tagOf,
} from '../../html/tree.js';
import type { Inline } from '../../inlines.js';
import { readInstant } from '../instant.js';
import { given } from '../make.js';
import { elementsWhere, hasClass, type Reader, renamed } from './figures.js';

const isLink = (element: HtmlElement) => tagOf(element) === 'a';

/** A file to load down: its name and the button, without the frame that shows it. */
export const file: Reader = (element, context) => {
  const links = elementsWhere(childrenOf(element), isLink);
  const words = links.map((link) => context.line([link])).filter((line) => line.length > 0);
  if (words.length === 0) return undefined;
  const children = words.flatMap((line, index): Inline[] =>
    index > 0 ? [{ type: 'text', text: ' ' }, ...line] : line,
  );
  return [{ type: 'paragraph', children }];
};

/** Verse keeps its lines; each is a line of a paragraph. */
export const verse: Reader = (element, context) => {
  const children: Inline[] = [];
  for (const [index, line] of linesOf(childrenOf(element)).entries()) {
    if (index > 0) children.push({ type: 'break' });
    children.push(...context.line(line));
  }
  return [{ type: 'paragraph', children }];
};

/** Nodes line by line. A line's end within a marked passage is not told from a space. */
function linesOf(nodes: readonly HtmlNode[]): HtmlNode[][] {
  const lines: HtmlNode[][] = [[]];
  for (const node of nodes) {
    const text = characters(node);
    if (text === undefined) {
      if (isElement(node) && tagOf(node) === 'br') lines.push([]);
      else lines.at(-1)?.push(node);
      continue;
    }
    for (const [index, part] of text.split(/\r?\n/).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...node, value: part } as HtmlNode);
    }
  }
  return lines;
}

/** One part of an accordion: HTML's `details`, which it is older than. */
export const accordionItem: Reader = (element, context) => {
  const children = element.childNodes;
  const [title] = elementsWhere(children, (inner) =>
    hasClass(inner, 'wp-block-accordion-heading__toggle-title'),
  );
  const heading = children.find(
    (node) =>
      isElement(node) &&
      hasClass(node, 'wp-block-accordion-heading', 'wp-block-accordion-item__heading'),
  );
  if (!title || !heading) return undefined;
  const summary = renamed(title, 'summary');
  const open = hasClass(element, 'is-open') ? [{ name: 'open', value: '' }] : [];
  return context.general({
    ...renamed(element, 'details'),
    attrs: open,
    childNodes: [summary, ...children.filter((node) => node !== heading)],
  });
};

const squeezed = (text: string) => text.replace(/\s/g, '');

/** A post in a list of posts, where its title and date are all that is said of it. */
function linkOf(item: HtmlElement, { run, path }: HtmlContext): LinkItem | undefined {
  const [link, ...more] = elementsWhere([item], isLink);
  const [time] = elementsWhere([item], (inner) => tagOf(inner) === 'time');
  const text = link ? wordsOf([link]) : '';
  const date = time ? wordsOf([time]) : '';
  if (!link || more.length > 0 || !text) return undefined;
  if (squeezed(wordsOf([item])) !== squeezed(text + date)) return undefined;
  const href = run.address(attribute(link, 'href'), path);
  if (href === undefined) return undefined;
  const datePublished = readInstant(time && attribute(time, 'datetime'), path, run);
  if (date) run.warn(path, 'date-words', "This date is printed in the article's own words.", date);
  return given<LinkItem>({ href, text, datePublished });
}

/** A list of the newest posts. */
export const latestPosts: Reader = (element, context) => {
  const links = childrenNamed(element, 'li').map((item) => linkOf(item, context));
  if (links.length === 0 || links.includes(undefined)) return undefined;
  return [{ type: 'relatedLinks', links: links.filter((link) => link !== undefined) }];
};

/** The page's own furniture, which plugins put into the text. */
export const furniture: Reader = (element, { run, path }) => {
  const message = 'Links for sharing and other posts are not of the story and were left out.';
  run.warn(path, 'furniture', message, everyWordOf([element]));
  return [];
};

/** The link to the rest of a post that the API has cut. */
export const isMore = (element: HtmlElement): boolean =>
  isLink(element) && hasClass(element, 'more-link');

/** The rest of the post is not there, so its link is left out, with a warning. */
export function moreLink(element: HtmlElement, { run, path }: HtmlContext): Inline[] {
  const message = 'The post goes on behind this link. Ask the API for the single post.';
  run.warn(path, 'truncated', message, wordsOf([element]));
  return [];
}
