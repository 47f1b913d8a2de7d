import type { Block, ImageBlock, Placement } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import type { Image, Rendition } from '../../media.js';
import { altText } from '../alt.js';
import { given } from '../make.js';
import { numberAt, objectAt, pixelsAt, type Source, textAt } from '../read.js';
import { type GuardianImport, lineAt, type Maker, nothing, sourcesAt } from './element.js';
import { stars } from './texts.js';

const placements = new Map<unknown, Placement>([
  ['thumbnail', 'thumbnail'],
  ['supporting', 'thumbnail'],
  ['showcase', 'wide'],
  ['immersive', 'full'],
]);

// The file to fall back on: large enough for any column, and no original of 30 megabytes.
const widest = 2000;

/** The files of a picture with their sizes, the widest that is not too wide first. */
export function filesOf(media: Source, path: string, run: GuardianImport): Rendition[] {
  const files = sourcesAt(media, 'allImages', path, run).flatMap(([file, at]): Rendition[] => {
    const fields = objectAt(file, 'fields');
    const src = run.address(file.url, `${at}/url`);
    const width = pixelsAt(fields, 'width');
    const height = pixelsAt(fields, 'height');
    return src && width && height ? [{ src, width, height }] : [];
  });
  const rank = ({ width }: Rendition) => (width > widest ? -width : width);
  return files.sort((a, b) => rank(b) - rank(a));
}

/** The sizes that the image server makes for the picture's place in the page. */
function sizesFor(element: Source, ratio: number, path: string, run: GuardianImport): Rendition[] {
  const sources = sourcesAt(element, 'imageSources', path, run);
  const role = String(element.role).toLowerCase();
  const [source, at] = sources.find(([{ weighting }]) => weighting === role) ??
    sources.find(([{ weighting }]) => weighting === 'inline') ?? [{}, path];
  const sizes = sourcesAt(source, 'srcSet', at, run).flatMap(([size, place]): Rendition[] => {
    const src = run.address(size.src, `${place}/src`);
    const width = pixelsAt(size, 'width');
    const height = width && Math.round(width / ratio);
    if (!src || !width || !height) return [];
    // Those for fine screens are compressed harder.
    const dpr = Number(/[?&]dpr=(\d)/.exec(src)?.[1] ?? 1);
    return [{ src, width, height, ...(dpr > 1 && { dpr }) }];
  });
  return [...new Map(sizes.map((size) => [size.src, size])).values()];
}

/** What is printed under a picture: its title and its caption. */
function captionOf(element: Source, path: string, run: GuardianImport): Inline[] | undefined {
  const title = textAt(element, 'title');
  const caption = lineAt(objectAt(element, 'data'), 'caption', `${path}/data`, run);
  if (!title) return caption;
  const strong: Inline = { type: 'strong', children: [{ type: 'text', text: title }] };
  return caption ? [strong, { type: 'break' }, ...caption] : [strong];
}

export function pictureOf(element: Source, path: string, run: GuardianImport): Image | undefined {
  const data = objectAt(element, 'data');
  const [file, ...others] = filesOf(objectAt(element, 'media'), `${path}/media`, run);
  const caption = captionOf(element, path, run);
  if (!file) {
    const words = [textAt(data, 'alt'), textAt(data, 'caption'), textAt(data, 'credit')];
    nothing('This picture has no file and was left out.', path, run, ...words);
    return undefined;
  }
  const sizes = sizesFor(element, file.width / file.height, path, run);
  const renditions = sizes.length > 0 ? sizes : others;
  return given<Image>({
    ...file,
    renditions: renditions.length > 0 ? renditions : undefined,
    ...altText(data.alt, path, run),
    caption,
    credit: element.displayCredit === false ? undefined : textAt(data, 'credit'),
    copyright: textAt(data, 'copyright'),
  });
}

export const image: Maker = (element, path, run) => {
  const picture = pictureOf(element, path, run);
  if (!picture) return [];
  const placement = placements.get(element.role);
  const block: ImageBlock = { type: 'image', image: picture, ...(placement && { placement }) };
  return [block, ...stars(numberAt(element, 'starRating'))];
};

/** Several pictures side by side. */
export const multiImage: Maker = (element, path, run) => {
  const images = sourcesAt(element, 'images', path, run).flatMap(
    ([each, at]) => pictureOf(each, at, run) ?? [],
  );
  const caption = lineAt(element, 'caption', path, run);
  return [{ type: 'gallery', images, ...(caption && { caption }) }];
};

/** A cartoon, drawn once for wide screens and once for phones; each drawing is one or more files. */
export const cartoon: Maker = (element, path, run) => {
  const variants = sourcesAt(element, 'variants', path, run);
  const [variant, at] = variants.find(([{ viewportSize }]) => viewportSize === 'large') ??
    variants[0] ?? [{}, path];
  const { alt, caption, credit, displayCredit } = element;
  const drawings = sourcesAt(variant, 'images', at, run).flatMap(([drawing, place], index) => {
    const last = index === 0 ? { alt, caption, credit } : { alt };
    const one = { displayCredit, media: { allImages: [drawing] }, data: last };
    return pictureOf(one, place, run) ?? [];
  });
  if (drawings.length === 0)
    return nothing('This cartoon has no file.', path, run, textAt(element, 'caption'));
  return drawings.map((drawing): Block => ({ type: 'image', image: drawing }));
};
