import type { Block } from '../blocks.js';
import type { Inline } from '../inlines.js';
import type { Image } from '../media.js';
import { embedCard } from './card.js';
import type { Mapping, Scope } from './scope.js';
import { wordsOf } from './text.js';
import {
  childrenOf,
  classesOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  tagOf,
} from './tree.js';

const isCaption = (node: HtmlNode) => isElement(node) && tagOf(node) === 'figcaption';

const isCredit = (element: HtmlElement) =>
  classesOf(element).some((name) => /(?:^|[-_])credits?(?:$|[-_])/i.test(name));

/** A caption, and in it who made the picture, where the source marks it. */
interface Caption {
  line: Inline[];
  credit?: string;
}

function captionOf(captions: readonly HtmlNode[], scope: Scope): Caption {
  const parts = captions.filter(isElement).flatMap((caption) => [...childrenOf(caption)]);
  const credits = parts.filter((node) => isElement(node) && isCredit(node));
  const credit = wordsOf(credits);
  const line = scope.line(credit ? parts.filter((node) => !credits.includes(node)) : parts);
  return { line, ...(credit && { credit }) };
}

const withCaption = (image: Image, { line, credit }: Caption): Image => ({
  ...image,
  ...(line.length > 0 && { caption: line }),
  ...(credit && { credit }),
});

/** The block with a caption of its own, where it can have one and has none. */
function captioned(block: Block, caption: Caption): Block | undefined {
  const { line, credit } = caption;
  switch (block.type) {
    case 'image':
      if (block.image.caption || block.image.credit) return undefined;
      return { ...block, image: withCaption(block.image, caption) };
    case 'video':
    case 'audio':
      return { ...block, caption: line, ...(credit && { credit }) };
    case 'gallery':
    case 'embed':
    case 'table':
    case 'code':
      return block.caption || credit ? undefined : { ...block, caption: line };
    case 'blockquote':
    case 'pullquote':
      return block.attribution || credit ? undefined : { ...block, attribution: line };
    default:
      return undefined;
  }
}

/** Pictures side by side are a gallery. */
function gathered(blocks: Block[]): Block[] {
  const images: Image[] = [];
  for (const block of blocks) {
    if (block.type === 'image') images.push(block.image);
    else if (block.type === 'gallery' && !block.caption) images.push(...block.images);
    else return blocks;
  }
  return images.length > 1 ? [{ type: 'gallery', images }] : blocks;
}

/** The caption as blocks of its own, where nothing takes it. */
function loose({ line, credit }: Caption): Block[] {
  const lines = [line, credit ? [{ type: 'text' as const, text: credit }] : []];
  return lines
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'paragraph', children }));
}

/**
 * A `figure`: what it shows takes its caption, several pictures become a gallery. A caption that
 * nothing can take follows as a paragraph.
 */
export const figure: Mapping = (element, scope) => {
  const card = embedCard(element, scope);
  if (card) return card;
  const children = childrenOf(element);
  const captions = children.filter(isCaption);
  const blocks = gathered(scope.blocks(children.filter((node) => !isCaption(node))));
  if (captions.length === 0) return blocks;
  if (captions.some((node) => isElement(node) && scope.pictured.has(node)))
    return [
      ...blocks,
      ...captions.flatMap((node) => (isElement(node) ? scope.blocks(childrenOf(node)) : [])),
    ];
  const caption = captionOf(captions, scope);
  if (caption.line.length === 0 && !caption.credit) return blocks;
  for (const [index, block] of blocks.entries()) {
    const taken = captioned(block, caption);
    if (taken) return blocks.map((each, at) => (at === index ? taken : each));
  }
  return [...blocks, ...loose(caption)];
};
