import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A node of a parsed page: an element, a text, a comment or a document type. */
export type HtmlNode = Tree.ChildNode;
/** An element of a parsed page. */
export type HtmlElement = Tree.Element;
/** A whole page, or a piece of one. */
export type HtmlTree = Tree.Document | Tree.DocumentFragment;

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** The characters of a text; `undefined` where the node is no text. */
export const characters = (node: HtmlNode): string | undefined =>
  node.nodeName === '#text' ? (node as Tree.TextNode).value : undefined;

/** Whether it is a part of a drawing or formula, whose elements have names of their own. */
export const isForeign = ({ namespaceURI }: HtmlElement): boolean => namespaceURI !== htmlNamespace;

/** The name of an element of HTML, in lower case; the empty text for one of SVG or MathML. */
export const tagOf = (element: HtmlElement): string => (isForeign(element) ? '' : element.tagName);

/** The value of an attribute as it was written, its character references decoded. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The first of several attributes that says something. */
export function firstAttribute(element: HtmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attribute(element, name)?.trim();
    if (value) return value;
  }
  return undefined;
}

/** The words of the `class` attribute. */
export const classesOf = (element: HtmlElement): string[] =>
  attribute(element, 'class')?.match(/\S+/g) ?? [];

/** Any further nodes of an element, in their order. Those of a `template` are not of the page. */
export const childrenOf = (node: HtmlElement | HtmlTree): readonly HtmlNode[] => node.childNodes;

/** The elements among nodes. */
export const elementsIn = (nodes: readonly HtmlNode[]): HtmlElement[] => nodes.filter(isElement);

/** The child elements of a name. */
export const childrenNamed = (element: HtmlElement, ...tags: string[]): HtmlElement[] =>
  elementsIn(childrenOf(element)).filter((child) => tags.includes(tagOf(child)));

/**
 * Every element below nodes, in the order of the page, at any depth.
 *
 * @param enter Whether to look inside of an element. Default: always.
 */
export function* descendants(
  nodes: readonly HtmlNode[],
  enter: (element: HtmlElement) => boolean = () => true,
): Generator<HtmlElement> {
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    if (!enter(node)) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      waiting.push(node.childNodes[index] as HtmlNode);
    }
  }
}

/** Whether there is nothing to read in a text or comment. */
export const isBlank = (node: HtmlNode): boolean =>
  !isElement(node) && !/[^ \t\n\f\r]/.test(characters(node) ?? '');
