import type { Block } from '../../blocks.js';
import { isUnseen } from '../../html/kinds.js';
import {
  characters,
  childrenOf,
  descendants,
  elementsIn,
  type HtmlElement,
  isBlank,
  isElement,
  tagOf,
} from '../../html/tree.js';
import type { Inline } from '../../inlines.js';
import type { Image } from '../../media.js';
import { paragraphs } from '../make.js';
import { asFigure, hasClass, type Reader } from './figures.js';

const isPicture = (element: HtmlElement) => ['img', 'picture'].includes(tagOf(element));

const isItem = (element: HtmlElement) =>
  tagOf(element) === 'figure' || hasClass(element, 'gallery-item', 'tiled-gallery-item');

const isCaption = (element: HtmlElement) =>
  tagOf(element) === 'figcaption' || hasClass(element, 'blocks-gallery-caption');

/** What is read as a whole, or not at all: `noscript` repeats a picture that a script loads. */
const isClosed = (element: HtmlElement) =>
  isItem(element) ||
  isPicture(element) ||
  isCaption(element) ||
  isUnseen(tagOf(element)) ||
  tagOf(element) === 'noscript';

function holdsPicture(element: HtmlElement): boolean {
  for (const inner of descendants(childrenOf(element))) if (isPicture(inner)) return true;
  return false;
}

/** Words that stand free in an element. */
const freeWords = (element: HtmlElement): string[] =>
  childrenOf(element).flatMap((node) =>
    isElement(node) || isBlank(node) ? [] : [(characters(node) ?? '').trim()],
  );

/**
 * A gallery of any generation: the shortcode's lists of `gallery-item`s, the block's list in a
 * grid, figures in a figure, Jetpack's tiles and slides.
 */
export const gallery: Reader = (element, context) => {
  // Looked for before anything is read, so that nothing is read twice.
  if (!holdsPicture(element)) return undefined;
  const found: Block[] = [];
  const caption: Inline[] = [];
  const words: string[] = freeWords(element);
  for (const inner of descendants(childrenOf(element), (each) => !isClosed(each))) {
    if (isItem(inner)) found.push(...context.general(asFigure(inner)));
    else if (isPicture(inner)) found.push(...context.general(inner));
    else if (isCaption(inner)) caption.push(...context.line(childrenOf(inner)));
    else if (!isClosed(inner)) words.push(...freeWords(inner));
  }
  const images = found.flatMap((block): Image[] =>
    block.type === 'image' ? [block.image] : block.type === 'gallery' ? block.images : [],
  );
  const others = found.filter(({ type }) => type !== 'image' && type !== 'gallery');
  return [
    { type: 'gallery', images, ...(caption.length > 0 && { caption }) },
    ...others,
    ...paragraphs(...words),
  ];
};

/** The shortcode's class is a plain word that other plugins use too. */
export const shortcodeGallery: Reader = (element, context) =>
  elementsIn(childrenOf(element)).some((inner) => hasClass(inner, 'gallery-item'))
    ? gallery(element, context)
    : undefined;
