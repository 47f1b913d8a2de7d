import type { Audio, ImageBlock, Video } from '../../blocks.js';
import { htmlLine } from '../../html/html.js';
import type { Inline } from '../../inlines.js';
import type { Image, Rendition } from '../../media.js';
import { altText } from '../alt.js';
import type { Import } from '../import.js';
import { isSource, listAt, objectAt, pixelsAt, type Source, textAt } from '../read.js';
import { plainWords } from '../references.js';
import { htmlAt, type Post } from './post.js';

/** A media item, and where it stands. */
export interface MediaItem {
  item: Source;
  path: string;
}

const isImageType = (type: string) => /^image\/[\w.+-]+$/.test(type);

function rendition(
  address: unknown,
  size: Source,
  type: string | undefined,
  path: string,
  run: Import,
): Rendition[] {
  const src = run.address(address, path);
  const width = pixelsAt(size, 'width');
  const height = pixelsAt(size, 'height');
  if (!src || !width || !height) return [];
  return [{ src, width, height, ...(type && isImageType(type) && { type }) }];
}

/** The files of one size: its own, and those in newer formats that Performance Lab makes. */
function renditionsOf(size: unknown, path: string, run: Import): Rendition[] {
  if (!isSource(size)) return [];
  const main = rendition(
    size.source_url,
    size,
    textAt(size, 'mime_type'),
    `${path}/source_url`,
    run,
  );
  const others = Object.entries(objectAt(size, 'sources')).flatMap(([type, file]) => {
    const at = `${path}/sources/${type.replaceAll('/', '~1')}/source_url`;
    return isSource(file) && type !== textAt(size, 'mime_type')
      ? rendition(file.source_url, size, type, at, run)
      : [];
  });
  return [...main, ...others];
}

const isCreditKey = (key: string) => /(?:^|_)(?:credit|photographer)$/.test(key);

/** Core has no field for a credit: plugins add one, else the camera's own data may have it. */
function creditOf(item: Source): string | undefined {
  const places = [item, objectAt(item, 'meta'), objectAt(item, 'acf')];
  for (const place of places) {
    const key = Object.keys(place).find((name) => isCreditKey(name) && textAt(place, name));
    if (key) return textAt(place, key);
  }
  return textAt(objectAt(objectAt(item, 'media_details'), 'image_meta'), 'credit');
}

/** What belongs to a picture of the library wherever it stands: its sizes, credit, copyright. */
export function libraryFacts({ item, path }: MediaItem, run: Import): Partial<Image> {
  const details = objectAt(item, 'media_details');
  const sizes = objectAt(details, 'sizes');
  const renditions = Object.entries(sizes).flatMap(([name, size]) =>
    renditionsOf(size, `${path}/media_details/sizes/${name}`, run),
  );
  const credit = creditOf(item);
  const copyright = textAt(objectAt(details, 'image_meta'), 'copyright');
  return {
    ...(renditions.length > 0 && { renditions }),
    ...(credit && { credit: plainWords(credit) }),
    ...(copyright && { copyright: plainWords(copyright) }),
  };
}

function captionOf(media: MediaItem, run: Import): Inline[] {
  const caption = htmlAt({ post: media.item, path: media.path }, 'caption');
  return caption ? htmlLine(caption.html, caption.path, run) : [];
}

function imageOf(media: MediaItem, src: string, run: Import): Image {
  const { item, path } = media;
  const details = objectAt(item, 'media_details');
  const width = pixelsAt(details, 'width');
  const height = pixelsAt(details, 'height');
  const caption = captionOf(media, run);
  const alt = textAt(item, 'alt_text');
  return {
    src,
    ...(width && height && { width, height }),
    ...altText(alt && plainWords(alt), `${path}/alt_text`, run),
    ...(caption.length > 0 && { caption }),
    ...libraryFacts(media, run),
  };
}

/** The featured media as the API embeds it. */
export function featuredItem({ post, path }: Post): MediaItem | undefined {
  const item = listAt(objectAt(post, '_embedded'), 'wp:featuredmedia')[0];
  return isSource(item) ? { item, path: `${path}/_embedded/wp:featuredmedia/0` } : undefined;
}

/** The featured media as what stands over the story. */
export function leadMediaOf(at: Post, run: Import): ImageBlock | Video | Audio | undefined {
  const media = featuredItem(at);
  const src = media && run.address(media.item.source_url, `${media.path}/source_url`);
  if (!src) return withoutItem(at, run);
  const kind = textAt(media.item, 'mime_type') ?? 'image/';
  if (/^(?:video|audio)\//.test(kind)) {
    const caption = captionOf(media, run);
    const type = kind.startsWith('video/') ? 'video' : 'audio';
    return { type, sources: [{ src, type: kind }], ...(caption.length > 0 && { caption }) };
  }
  return { type: 'image', image: imageOf(media, src, run) };
}

/** The bare address that Jetpack adds, where the item itself is missing. */
function withoutItem({ post, path }: Post, run: Import): ImageBlock | undefined {
  if (!post.featured_media) return undefined;
  run.warn(
    `${path}/featured_media`,
    'not-embedded',
    'The API did not give the featured picture itself. Ask for it with ?_embed.',
  );
  const at = `${path}/jetpack_featured_media_url`;
  const src = run.address(post.jetpack_featured_media_url, at);
  return src ? { type: 'image', image: { src, ...altText(undefined, at, run) } } : undefined;
}
