import type { Image, Rendition } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { memo } from './memo.js';
import type { ratio } from './picture.css.js';

/** A shape to cut to, or the picture's own. */
export type Ratio = keyof typeof ratio | 'natural';

/** What a `source` or an `img` needs to choose a file. */
export interface SourceSet {
  type: string | undefined;
  srcSet: string;
  /** The file for browsers without `srcset`: the middle one, ordered by width. */
  fallback: Rendition;
}

/** Best compression first: a browser takes the first type it knows. */
const modern: (string | undefined)[] = ['image/avif', 'image/webp'];

/** Crops made by hand or by an image server are off by rounding, not by more. */
const tolerance = 0.02;

const shapes = { '1:1': 1, '4:3': 4 / 3, '3:2': 3 / 2, '16:9': 16 / 9 };

/** Width over height of the wanted shape, or undefined where the CMS does not say. */
export function proportion(image: Image, ratio: Ratio): number | undefined {
  if (ratio !== 'natural') return shapes[ratio];
  return image.width && image.height && image.width / image.height;
}

/** Sorts files from the narrowest. */
export const byWidth = (a: Rendition, b: Rendition) => a.width - b.width;

/**
 * The files as HTML's `srcset`. A space, or a comma at either end, would end an address, and
 * `safeUrl` lets them pass.
 */
function srcSetOf(files: readonly Rendition[]): string {
  let text = '';
  for (const { src, width } of files) {
    const address = src.trim().replace(/^,|,$|\s/g, encodeURIComponent);
    text += `${text && ', '}${address} ${width}w`;
  }
  return text;
}

function makeSets(image: Image, ratio: Ratio): SourceSet[] {
  const wanted = proportion(image, ratio);
  const byType: Rendition[][] = [[], [], []];
  for (const file of image.renditions ?? []) {
    const fits = !wanted || Math.abs(file.width / file.height / wanted - 1) < tolerance;
    // What every browser reads is last; a type that few know, at -1, is left out.
    const { type = 'image/jpeg' } = file;
    const index = /jpeg|png|gif/.test(type) ? 2 : modern.indexOf(type);
    // One file a width: of several, as for dense screens, the first.
    const known = byType[index]?.some(({ width }) => width === file.width);
    if (fits && !known && safeUrl(file.src)) byType[index]?.push(file);
  }
  return byType.flatMap((files, index) => {
    const fallback = files.sort(byWidth)[files.length >> 1];
    return fallback ? [{ type: modern[index], srcSet: srcSetOf(files), fallback }] : [];
  });
}

// A story is parsed once and rendered often.
const known = /* @__PURE__ */ memo((_: Ratio) => new WeakMap<Image, SourceSet[]>());

/** The picture's safe files in the wanted shape, a set for each type, best type first. */
export function sourceSets(image: Image, ratio: Ratio): readonly SourceSet[] {
  const sets = known(ratio).get(image) ?? makeSets(image, ratio);
  known(ratio).set(image, sets);
  return sets;
}
