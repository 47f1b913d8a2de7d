import { given } from '../adapters/make.js';
import type { Image, Rendition } from '../media.js';
import { altOf } from './alt.js';
import { isMedia } from './kinds.js';
import { warnDropped, warnOf } from './losses.js';
import { pixelsOf } from './pixels.js';
import type { Scope } from './scope.js';
import { type Candidate, readSrcset } from './srcset.js';
import {
  attribute,
  childrenNamed,
  classesOf,
  firstAttribute,
  type HtmlElement,
  tagOf,
} from './tree.js';

// Scripts that load pictures late keep the address in one of these, and a stand-in in `src`.
const lateSources = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-orig-src'];
const lateSets = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** Whether a picture stands for a character of the text. */
export const isEmoji = (element: HtmlElement): boolean =>
  tagOf(element) === 'img' &&
  classesOf(element).some((name) => /^(?:wp-smiley|(?:tw)?emoji|emojione)$/i.test(name));

/** Whether it shows something that the article holds as a block. */
export const isMediaElement = (element: HtmlElement): boolean =>
  isMedia(tagOf(element)) && !isEmoji(element);

/** Whether it only counts visits. */
const isPixel = (element: HtmlElement): boolean =>
  [pixelsOf(element, 'width'), pixelsOf(element, 'height')].every((size) => size === 1);

const isStandIn = (address: string): boolean => /^(?:data:|about:blank|#?$)/i.test(address.trim());

const setOf = (element: HtmlElement): Candidate[] =>
  readSrcset(firstAttribute(element, [...lateSets, 'srcset']) ?? '');

/** The best of several files: the widest, the densest, else the first. */
function largest(candidates: readonly Candidate[]): string | undefined {
  const size = ({ width = 0, density = 1 }: Candidate) => width || density;
  return [...candidates].sort((a, b) => size(b) - size(a))[0]?.url;
}

function addressOf(img: HtmlElement, sources: readonly HtmlElement[]): string | undefined {
  const src = attribute(img, 'src') ?? '';
  const late = firstAttribute(img, lateSources);
  if (late && !isStandIn(late)) return late;
  if (!isStandIn(src)) return src;
  return largest(setOf(img)) ?? largest(sources.flatMap(setOf)) ?? src;
}

interface Size {
  width?: number | undefined;
  height?: number | undefined;
}

const sizeOf = (element: HtmlElement): Size => ({
  width: pixelsOf(element, 'width'),
  height: pixelsOf(element, 'height'),
});

function renditionsOf(element: HtmlElement, known: Size, scope: Scope): Rendition[] {
  const own = sizeOf(element);
  // A source for some screens only may be cut to another shape than the picture.
  const { width, height } =
    own.width && own.height ? own : attribute(element, 'media') === undefined ? known : {};
  const type = attribute(element, 'type')?.trim().toLowerCase();
  const renditions: Rendition[] = [];
  let unsized = false;
  for (const candidate of setOf(element)) {
    const wide = candidate.width ?? (width && Math.round(width * (candidate.density ?? 1)));
    const high = wide && width && height && Math.round((wide * height) / width);
    if (!wide || !high) unsized = true;
    else {
      const src = scope.run.address(candidate.url, scope.path);
      const isType = type !== undefined && /^image\/[\w.+-]{1,80}$/.test(type);
      if (src) renditions.push({ src, width: wide, height: high, ...(isType && { type }) });
    }
  }
  if (unsized) {
    const message = 'names further files of a picture whose width and height it does not say.';
    warnOf(element, scope, 'dropped-renditions', message);
  }
  return renditions;
}

/**
 * The picture of an `img`, or of a `picture` around one. `undefined`, with a warning, where it has
 * no address that may be shown, or only counts visits.
 */
export function imageOf(element: HtmlElement, scope: Scope): Image | undefined {
  const isPicture = tagOf(element) === 'picture';
  const img = isPicture ? childrenNamed(element, 'img', 'amp-img')[0] : element;
  if (!img || isPixel(img)) {
    warnDropped(element, scope, 'shows no picture and was left out.');
    return undefined;
  }
  const sources = isPicture ? childrenNamed(element, 'source') : [];
  const address = addressOf(img, sources);
  const src = scope.run.address(address, scope.path);
  if (src === undefined) {
    warnDropped(img, scope, 'has no address that may be shown and was left out.');
    return undefined;
  }
  const size = sizeOf(img);
  const renditions = [...sources, img].flatMap((each) => renditionsOf(each, size, scope));
  return given<Image>({
    src,
    ...size,
    renditions: renditions.length > 0 ? renditions : undefined,
    ...altOf(img, scope),
  });
}
