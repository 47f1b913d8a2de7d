import type { Block, Placement } from '../../blocks.js';
import type { Image, Rendition } from '../../media.js';
import { altText } from '../alt.js';
import { given, line } from '../make.js';
import { isSource, listAt, numberAt, objectAt, pixelsAt, type Source, textAt } from '../read.js';
import type { Maker, TreeImport } from './tree.js';

const placements = new Map<unknown, Placement>([
  ['inset-left', 'thumbnail'],
  ['inset-right', 'thumbnail'],
  ['mid-grid', 'wide'],
  ['full-grid', 'wide'],
  ['full-width', 'full'],
  ['full-bleed', 'full'],
]);

/** The files of one crop: its own, and the sizes that an image server makes of it. */
function renditions(image: Source, path: string, run: TreeImport): Rendition[] {
  const width = pixelsAt(image, 'width');
  const height = pixelsAt(image, 'height');
  const src = run.address(image.url, `${path}/url`);
  if (!src || !width || !height) return [];
  const sizes = listAt(image, 'sourceSet').flatMap((source, index): Rendition[] => {
    if (!isSource(source)) return [];
    const dpr = numberAt(source, 'dpr') ?? 1;
    // The server is asked for a width in CSS pixels, and answers with as many more as `dpr` says.
    const pixels = Math.round((numberAt(source, 'width') ?? 0) * dpr);
    const file = run.address(source.url, `${path}/sourceSet/${index}/url`);
    const tall = Math.round((pixels * height) / width);
    if (!file || pixels < 1 || tall < 1) return [];
    return [{ src: file, width: pixels, height: tall, ...(dpr > 1 && { dpr }) }];
  });
  return [{ src, width, height }, ...sizes];
}

/** A picture of the full tree; the transit tree has only its id. */
export function pictureOf(node: Source, path: string, run: TreeImport): Image | undefined {
  const picture = objectAt(node, 'picture');
  const at = `${path}/picture`;
  const images = listAt(picture, 'images').filter(isSource);
  const fallback = isSource(picture.fallbackImage) ? picture.fallbackImage : images[0];
  const src = run.address(fallback?.url, `${at}/fallbackImage/url`);
  const caption = textAt(node, 'caption') ?? textAt(picture, 'caption');
  const credit = textAt(node, 'credit') ?? textAt(picture, 'credit');
  if (!fallback || !src) {
    run.warn(
      path,
      'no-address',
      'The tree only names this picture. Give its address with the option "external".',
      [textAt(node, 'alt') ?? textAt(picture, 'alt'), caption, credit].filter(Boolean).join(' '),
    );
    return undefined;
  }
  const sizes = images.flatMap((image, index) => renditions(image, `${at}/images/${index}`, run));
  return given<Image>({
    src,
    width: pixelsAt(fallback, 'width'),
    height: pixelsAt(fallback, 'height'),
    renditions: sizes.length > 0 ? sizes : undefined,
    ...altText(textAt(node, 'alt') ?? picture.alt, path, run),
    caption: line(caption),
    credit,
    source: textAt(node, 'id'),
  });
}

/** `image-set`, `layout-image`, `scrolly-image`. */
export const image: Maker = (node, path, run) => {
  const picture = pictureOf(node, path, run);
  if (!picture) return [];
  const scrolly = node.type === 'scrolly-image';
  const placement = scrolly ? 'full' : placements.get(objectAt(node, 'picture').layoutWidth);
  return [{ type: 'image', image: picture, ...(placement && { placement }) }];
};

/** Pictures side by side, where the blocks are nothing else. */
export function gallery(blocks: Block[]): Block[] {
  const images = blocks.flatMap((block) => (block.type === 'image' ? [block.image] : []));
  return images.length > 1 && images.length === blocks.length
    ? [{ type: 'gallery', images }]
    : blocks;
}
