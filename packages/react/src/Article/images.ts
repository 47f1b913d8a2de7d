import type { Article, Image, LeadMedia, Rendition } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { byWidth, proportion, sourceSets } from '../internal/renditions.js';
import { placementSizes } from '../internal/sizes.js';
import { gallerySizes } from './gallerySizes.js';
import { type Gate, isShown } from './gate.js';

/** How an image server writes the address of a picture at a size. Called where `Article` renders. */
export interface ImageOptions {
  /** Pure. `ratio` is `natural`: the picture's own shape. */
  url(image: Image, size: { width: number; ratio: string; format: string }): string;
  /** The widths to offer, in pixels. Those beyond the picture's own are left out. */
  widths: readonly number[];
  /** The formats to offer, best first, as in `image/<format>`: `avif`, `webp`, `jpeg`. */
  formats: readonly string[];
}

/** The picture with the image server's files in place of the CMS's. */
export function servedBy(images: ImageOptions | undefined, image: Image): Image {
  if (!images) return image;
  const shape = proportion(image, 'natural') ?? 3 / 2;
  const widths = images.widths.filter((width) => width <= (image.width ?? width));
  const renditions = images.formats.flatMap((format) =>
    widths.map(
      (width): Rendition => ({
        src: images.url(image, { width, ratio: 'natural', format }),
        width,
        height: Math.round(width / shape),
        type: `image/${format}`,
      }),
    ),
  );
  return { ...image, renditions };
}

/** The one file of a still that a player shows until it plays: wide enough for most screens. */
export function posterFile({ src, renditions = [] }: Image): string | undefined {
  const files = renditions.filter((file) => safeUrl(file.src)).sort(byWidth);
  return (files.find(({ width }) => width >= 1280) ?? files.at(-1))?.src ?? safeUrl(src);
}

/** What `<link rel="preload" as="image">` and an early hint need, in React's spelling. */
export interface ImagePreload {
  href: string;
  /** Absent where the picture has one file alone. */
  imageSrcSet: string | undefined;
  imageSizes: string | undefined;
  type: string | undefined;
  fetchPriority: 'high';
}

/** The first picture of what leads the story, and the width it is shown at. */
function leadPicture(lead: LeadMedia | undefined): { image?: Image | undefined; sizes: string } {
  const sizes = placementSizes.column;
  switch (lead?.type) {
    case 'image':
      return { image: lead.image, sizes: placementSizes[lead.placement ?? 'column'] };
    case 'gallery':
      return { image: lead.images[0], sizes: gallerySizes(lead.images.length, 0, 'wide') };
    case 'video':
      return { image: lead.poster, sizes };
    case 'embed':
      return { image: lead.image, sizes };
    default:
      return { sizes };
  }
}

/**
 * The lead picture's files for the page's head, so that they are asked for before the markup is
 * read: those of the best format alone, since a browser would fetch each that it knows. Empty
 * where no picture leads or the article is not shown.
 */
export function leadImagePreload(
  article: Article,
  images?: ImageOptions,
  gate: Gate = {},
): ImagePreload[] {
  const { image: lead, sizes } = leadPicture(article.leadMedia);
  if (!lead || !isShown(article, gate)) return [];
  const image = servedBy(images, lead);
  // A film's still is one file.
  const isPoster = article.leadMedia?.type === 'video';
  const best = isPoster ? undefined : sourceSets(image, 'natural')[0];
  const href = isPoster ? posterFile(image) : (best?.fallback.src ?? safeUrl(image.src));
  if (!href) return [];
  return [
    {
      href,
      imageSrcSet: best?.srcSet,
      imageSizes: best && sizes,
      type: best?.type,
      fetchPriority: 'high',
    },
  ];
}
