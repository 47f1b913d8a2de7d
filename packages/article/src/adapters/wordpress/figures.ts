import type { Block, Embed, Placement } from '../../blocks.js';
import { pageOf } from '../../html/address.js';
import { providerOf } from '../../html/providers.js';
import type { HtmlContext } from '../../html/scope.js';
import { wordsOf } from '../../html/text.js';
import {
  attribute,
  childrenOf,
  classesOf,
  descendants,
  type HtmlElement,
  type HtmlNode,
  isElement,
  tagOf,
} from '../../html/tree.js';
import { given } from '../make.js';

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

/** What the editor calls a site, where it is not what the address says. */
function providerIn(element: HtmlElement): string | undefined {
  const name = classesOf(element)
    .map((each) => /^(?:is-provider|wp-block-embed)-([\w-]{1,60})$/.exec(each)?.[1])
    .find((each) => each && !/^(?:is-|has-|embed-handler)/.test(each));
  return name === 'twitter' ? 'x' : name;
}

/** An embed whose site gave no markup: the address alone is there. */
function bareEmbed(wrapper: HtmlElement, provider: string | undefined, context: HtmlContext) {
  const words = wordsOf(childrenOf(wrapper));
  if (!/^https?:\/\/\S+$/i.test(words)) return undefined;
  const url = context.run.address(words, context.path);
  if (url === undefined) return undefined;
  const known = providerOf(url);
  return given<Embed>({
    type: 'embed',
    provider: known === 'other' ? (provider ?? known) : known,
    url: pageOf(url),
    fallback: [],
  });
}

/** A post of another WordPress: a quote with a link, and the frame that replaces it. */
function postEmbed(element: HtmlElement, context: HtmlContext): Embed | undefined {
  const quote = elementsWhere([element], (inner) => isPostQuote(inner))[0];
  const [link] = quote ? elementsWhere([quote], (inner) => tagOf(inner) === 'a') : [];
  const url = link && context.run.address(attribute(link, 'href'), context.path);
  if (!quote || !url) return undefined;
  return { type: 'embed', provider: 'wordpress', url, fallback: context.blocks(childrenOf(quote)) };
}

export const isPostQuote = (element: HtmlElement): boolean =>
  tagOf(element) === 'blockquote' && hasClass(element, 'wp-embedded-content');

/** The quote of another WordPress' post where no figure stands around it. */
export const postQuote: Reader = (element, context) => {
  const embed = isPostQuote(element) ? postEmbed(element, context) : undefined;
  return embed && [embed];
};

/** The embed block: what the site gave, or only its address, with the editor's caption. */
export const embed: Reader = (element, context) => {
  const [wrapper] = elementsWhere(childrenOf(element), (inner) =>
    hasClass(inner, 'wp-block-embed__wrapper'),
  );
  const provider = providerIn(element);
  const own = wrapper && (postEmbed(wrapper, context) ?? bareEmbed(wrapper, provider, context));
  if (own) return [withCaption(own, element, context)];
  return context
    .general(element)
    .map((block) =>
      block.type === 'embed' && block.provider === 'other' && provider
        ? { ...block, provider }
        : block,
    );
};

function withCaption(block: Embed, element: HtmlElement, context: HtmlContext): Embed {
  const [words] = elementsWhere(childrenOf(element), (inner) => tagOf(inner) === 'figcaption');
  const line = words ? context.line(childrenOf(words)) : [];
  return line.length > 0 ? { ...block, caption: line } : block;
}
