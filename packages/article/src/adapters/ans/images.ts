import type { Block, Gallery } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import type { Image } from '../../media.js';
import { plainText } from '../../text.js';
import { altText } from '../alt.js';
import { given, line } from '../make.js';
import { isSource, listAt, objectAt, pixelsAt, type Source, textAt } from '../read.js';
import { creditOf } from './credits.js';
import { type AnsImport, htmlAt } from './reading.js';

/** What an image server asks for: the token of its newest key, else the address that it signed. */
function sourceOf(image: Source): string | undefined {
  const auth = objectAt(image, 'auth');
  const newest = Object.keys(auth).sort((a, b) => Number(b) - Number(a))[0];
  const more = objectAt(image, 'additional_properties');
  return (
    (newest === undefined ? undefined : textAt(auth, newest)) ??
    textAt(more, 'resizeUrl') ??
    textAt(more, 'fullSizeResizeUrl')
  );
}

/** Pixels from the top left as parts of the picture; a gallery may have its own for a picture. */
function focalPointOf(image: Source, path: string, run: AnsImport): Image['focalPoint'] {
  const own = objectAt(image, 'gallery_properties').focal_point;
  const point = own ?? image.focal_point;
  if (point === undefined || point === null) return undefined;
  const at = `${path}/${own ? 'gallery_properties/' : ''}focal_point`;
  const { x, y } = isSource(point) ? point : {};
  if (typeof x !== 'number' || typeof y !== 'number') {
    run.warn(at, 'invalid', 'A focal point is two numbers, x and y; this was left out.');
    return undefined;
  }
  const width = pixelsAt(image, 'width');
  const height = pixelsAt(image, 'height');
  if (!width || !height) {
    run.warn(at, 'no-size', 'A focal point needs the picture’s width and height; it was left out.');
    return undefined;
  }
  const fraction = { x: x / width, y: y / height };
  const inside = [fraction.x, fraction.y].every((part) => part >= 0 && part <= 1);
  if (!inside) run.warn(at, 'invalid', 'This focal point is outside the picture and was left out.');
  return inside ? fraction : undefined;
}

/** A title in strong letters before the words that it stands over. */
function titled(title: Inline[] | undefined, words: Inline[] | undefined): Inline[] | undefined {
  if (!title) return words;
  const strong: Inline = { type: 'strong', children: title };
  return words ? [strong, { type: 'text', text: ' ' }, ...words] : [strong];
}

/** The title and the caption, one after the other, as Arc's own pages have them. */
function captionOf(image: Source, path: string, run: AnsImport): Inline[] | undefined {
  const title = htmlAt(image, 'subtitle', path, run);
  const caption = htmlAt(image, 'caption', path, run);
  const same = title && caption && plainText(title) === plainText(caption);
  return titled(same ? undefined : title, caption);
}

/** An image object as a picture; `undefined`, with a warning, where it has no file. */
export function imageOf(image: Source, path: string, run: AnsImport): Image | undefined {
  const caption = captionOf(image, path, run);
  const original = objectAt(image, 'additional_properties').originalUrl;
  const src = run.address(image.url, `${path}/url`) ?? run.address(original, path);
  if (!src) {
    const message = 'This picture has no address that a page can show and was left out.';
    run.warn(path, 'missing-image', message, plainText(caption ?? []));
    return undefined;
  }
  return given<Image>({
    src,
    width: pixelsAt(image, 'width'),
    height: pixelsAt(image, 'height'),
    ...altText(image.alt_text, `${path}/alt_text`, run),
    caption,
    credit: creditOf(image),
    copyright: textAt(image, 'copyright'),
    focalPoint: focalPointOf(image, path, run),
    source: sourceOf(image),
  });
}

export function image(element: Source, path: string, run: AnsImport): Block[] {
  const made = imageOf(element, path, run);
  return made ? [{ type: 'image', image: made }] : [];
}

export function gallery(element: Source, path: string, run: AnsImport): Block[] {
  const images: Image[] = [];
  const others: Block[] = [];
  listAt(element, 'content_elements').forEach((item, index) => {
    const at = `${path}/content_elements/${index}`;
    if (isSource(item) && item.type === 'image') {
      const picture = imageOf(item, at, run);
      if (picture) images.push(picture);
    } else others.push(...run.element(item, at));
  });
  const title = line(textAt(objectAt(element, 'headlines'), 'basic'));
  const words = htmlAt(objectAt(element, 'description'), 'basic', `${path}/description`, run);
  return [given<Gallery>({ type: 'gallery', images, caption: titled(title, words) }), ...others];
}
