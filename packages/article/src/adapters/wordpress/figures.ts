import type { Block, Placement } from '../../blocks.js';
import type { HtmlContext } from '../../html/scope.js';
import {
  childrenOf,
  classesOf,
  descendants,
  type HtmlElement,
  type HtmlNode,
  isElement,
  tagOf,
} from '../../html/tree.js';

/** Reads an element of WordPress; `undefined` leaves it to the general mapping. */
export type Reader = (element: HtmlElement, context: HtmlContext) => Block[] | undefined;

export const hasClass = (element: HtmlElement, ...names: string[]): boolean =>
  classesOf(element).some((name) => names.includes(name));

/** Below an element, those that pass; not within them. */
export function elementsWhere(
  nodes: readonly HtmlNode[],
  test: (element: HtmlElement) => boolean,
): HtmlElement[] {
  return [...descendants(nodes, (element) => !test(element))].filter(test);
}

/** A picture beside the text is set small by the editor, or is a small file. */
const smallWidth = 300;

/** What the editor's alignment says of a picture's width. */
function placementOf(classes: readonly string[], width: number | undefined): Placement | undefined {
  if (classes.includes('alignfull')) return 'full';
  if (classes.includes('alignwide')) return 'wide';
  if (!classes.includes('alignleft') && !classes.includes('alignright')) return undefined;
  const isSmall = classes.some((name) => name === 'size-thumbnail' || name === 'size-medium');
  return isSmall || (width ?? smallWidth + 1) <= smallWidth ? 'thumbnail' : undefined;
}

/** The picture of an element, as wide as its classes say. */
export const picture: Reader = (element, context) => {
  const [img] = elementsWhere([element], (inner) => tagOf(inner) === 'img');
  const classes = [...classesOf(element), ...(img ? classesOf(img) : [])];
  return context.general(element).map((block) => {
    if (block.type !== 'image') return block;
    const placement = placementOf(classes, block.image.width);
    return placement ? { ...block, placement } : block;
  });
};

const isCaptionText = (element: HtmlElement) =>
  hasClass(element, 'wp-caption-text', 'wp-caption-dd', 'gallery-caption', 'tiled-gallery-caption');

/** The element under another name, for the general mapping of that name. */
export const renamed = (element: HtmlElement, tag: string): HtmlElement => ({
  ...element,
  tagName: tag,
  nodeName: tag,
});

/** What themes print in `div`s and lists since before HTML had it: a `figure` with its caption. */
export function asFigure(element: HtmlElement): HtmlElement {
  const children = element.childNodes.map((child) =>
    isElement(child) && isCaptionText(child) ? renamed(child, 'figcaption') : child,
  );
  return { ...renamed(element, 'figure'), childNodes: children };
}

/** The caption shortcode's output. */
export const caption: Reader = (element, context) => picture(asFigure(element), context);

/** A line of the story repeated, with who said it in `cite`. */
export const pullQuote: Reader = (element, context) => {
  const [source] = elementsWhere(childrenOf(element), (inner) => tagOf(inner) === 'cite');
  const [quote = element] = elementsWhere(
    childrenOf(element),
    (inner) => tagOf(inner) === 'blockquote',
  );
  const words = childrenOf(quote).filter((node) => node !== source);
  const attribution = source ? context.line(childrenOf(source)) : [];
  return [
    {
      type: 'pullquote',
      children: context.line(words),
      ...(attribution.length > 0 && { attribution }),
    },
  ];
};
