import { given } from '../adapters/make.js';
import type { Block, Code, Details, Heading, InfoBox } from '../blocks.js';
import { warnOf } from './losses.js';
import { isPull, quote } from './quote.js';
import type { Mapping } from './scope.js';
import {
  attribute,
  characters,
  childrenNamed,
  childrenOf,
  classesOf,
  descendants,
  firstAttribute,
  type HtmlElement,
  type HtmlNode,
  isElement,
  tagOf,
} from './tree.js';

/** A name that a link may end in. */
const isAnchor = (name: string | undefined): name is string =>
  name !== undefined && name.length <= 100 && /^[^\s\p{C}]+$/u.test(name);

/** The name of a heading: its own, or that of an old anchor in it. */
function anchorOf(element: HtmlElement): string | undefined {
  const [old] = childrenNamed(element, 'a');
  const names = [attribute(element, 'id'), old && firstAttribute(old, ['id', 'name'])];
  return names.find(isAnchor);
}

/** A heading; `h1` is the story's own headline, so in its body it is of the next level. */
export const heading: Mapping = (element, scope) => {
  const level = Math.max(2, Number(tagOf(element)[1])) as Heading['level'];
  let anchor = anchorOf(element);
  const make = (children: Heading['children']): Heading => {
    const made = given<Heading>({ type: 'heading', level, children, anchor });
    anchor = undefined;
    return made;
  };
  if (!scope.pictured.has(element)) return [make(scope.line(childrenOf(element)))];
  // A picture in a heading stands beside it.
  return scope
    .blocks(childrenOf(element))
    .map((block) => (block.type === 'paragraph' ? { ...block, ...make(block.children) } : block));
};

/** The characters of lines that keep their white space. */
function lines(element: HtmlElement): string {
  const pieces: string[] = [];
  const waiting: HtmlNode[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) pieces.push(characters(node) ?? '');
    else if (tagOf(node) === 'br') pieces.push('\n');
    else
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1)
        waiting.push(node.childNodes[index] as HtmlNode);
  }
  return pieces.join('').replace(/\n$/, '');
}

/** `language-python` on the lines or on the `code` in them. */
function codeLanguage(element: HtmlElement): string | undefined {
  const code = childrenNamed(element, 'code')[0];
  const names = [element, ...(code ? [code] : [])].flatMap(classesOf);
  const name = names.map((each) => /^lang(?:uage)?-(.+)$/i.exec(each)?.[1]).find(isAnchor);
  return name?.toLowerCase();
}

/** A `pre`: its characters alone. */
export const code: Mapping = (element, scope) => {
  for (const inner of descendants(childrenOf(element))) {
    if (['a', 'img', 'iframe', 'video'].includes(tagOf(inner)))
      warnOf(
        inner,
        scope,
        'dropped-element',
        'stands in a pre, of which only the words were kept.',
      );
  }
  const text = lines(element);
  return text.trim() ? [given<Code>({ type: 'code', text, language: codeLanguage(element) })] : [];
};

export const details: Mapping = (element, scope) => {
  const [summary] = childrenNamed(element, 'summary');
  const children = childrenOf(element).filter((node) => node !== summary);
  return [
    given<Details>({
      type: 'details',
      summary: summary ? scope.line(childrenOf(summary)) : [],
      children: scope.blocks(children),
      open: attribute(element, 'open') === undefined ? undefined : true,
    }),
  ];
};

/** An `aside`: a box with the heading that it begins with. */
export const aside: Mapping = (element, scope) => {
  if (isPull(element)) return quote(element, scope);
  const [first, ...rest] = scope.blocks(childrenOf(element));
  if (!first) return [];
  const headed = first.type === 'heading';
  return [
    given<InfoBox>({
      type: 'infoBox',
      heading: headed ? first.children : undefined,
      children: headed ? rest : [first, ...rest],
    }),
  ];
};

/**
 * The blocks of an element without the picture that stands before it already: `noscript` holds
 * again what a script loads late.
 */
export function withoutRepeats(
  element: HtmlElement,
  blocks: Block[],
  before: Block | undefined,
): Block[] {
  if (tagOf(element) !== 'noscript' || before?.type !== 'image') return blocks;
  return blocks.filter((block) => block.type !== 'image' || block.image.src !== before.image.src);
}
