import type { ImageObjectLeaf } from 'schema-dts';
import type { Article } from '../article.js';
import type { Block } from '../blocks.js';
import type { Image, Rendition } from '../media.js';
import { plainText } from '../text.js';
import { walk } from '../walk.js';
import { absolute } from './addresses.js';
import { defined } from './defined.js';

/** A file of a picture; its size where it is known. */
export type PictureFile = Partial<Rendition> & Pick<Rendition, 'src'>;

/** The shapes that search results cut to, width over height. */
const shapes = [1, 4 / 3, 16 / 9];
/** The fewest pixels that they take. */
const enough = 50_000;
/** Crops are off by rounding, not by more. */
const tolerance = 0.02;

const pixels = ({ width = 0, height = 0 }: PictureFile) => width * height;

/** Sites that show a link's picture know AVIF least and JPEG best. */
const rank = ({ type = 'image/jpeg' }: PictureFile) =>
  type === 'image/avif' ? 2 : Number(type !== 'image/jpeg');

function largest(files: readonly PictureFile[]): PictureFile | undefined {
  const known = files.filter((file) => rank(file) < 2);
  return [...(known.length ? known : files)].sort(
    (a, b) => pixels(b) - pixels(a) || rank(a) - rank(b),
  )[0];
}

function filesOf({ src, width, height, renditions = [] }: Image): PictureFile[] {
  return [defined<PictureFile>({ src, width, height }), ...renditions];
}

function pictureIn(block: Block): Image | undefined {
  switch (block.type) {
    case 'image':
    case 'audio':
    case 'embed':
      return block.image;
    case 'gallery':
      return block.images[0];
    case 'video':
      return block.poster;
    default:
      return undefined;
  }
}

/**
 * The picture that stands for the story: its lead's, else the first of its body. A caption in a
 * body that readers pay for is theirs alone.
 */
export function mainPicture(article: Article): Image | undefined {
  const { access, leadMedia } = article;
  const isOpen = access?.isAccessibleForFree !== false || access.isTeaser;
  let found: Image | undefined;
  walk(isOpen ? article : { ...(leadMedia && { leadMedia }) }, {
    block(block) {
      found ??= pictureIn(block);
    },
  });
  return found;
}

/** The largest file in each shape of search results, or the largest of all where none has one. */
export function filesByShape(image: Image): PictureFile[] {
  const files = filesOf(image);
  const cut = shapes.flatMap((shape) => {
    const fitting = files.filter(
      ({ width = 0, height = 0 }) =>
        width * height >= enough && Math.abs(width / height / shape - 1) < tolerance,
    );
    return largest(fitting) ?? [];
  });
  return cut.length ? cut : [largestFile(image)];
}

/** The file with most pixels; the picture's own where no size is known. */
export function largestFile(image: Image): PictureFile {
  return largest(filesOf(image)) ?? image;
}

/** The picture as schema.org tells it, an entry for each shape. */
export function pictures(image: Image, base: string): ImageObjectLeaf[] {
  const { caption = [], credit, copyright, digitalSourceType: source } = image;
  return filesByShape(image).map(({ src, width, height }) =>
    defined<ImageObjectLeaf>({
      '@type': 'ImageObject',
      url: absolute(src, base),
      width: width as ImageObjectLeaf['width'],
      height: height as ImageObjectLeaf['height'],
      caption: plainText(caption),
      creditText: credit,
      copyrightNotice: copyright,
      digitalSourceType: source && {
        '@id': `http://cv.iptc.org/newscodes/digitalsourcetype/${source}`,
      },
    }),
  );
}
