import type { Image, Rendition } from '../../media.js';
import { altText } from '../alt.js';
import type { Import } from '../import.js';
import { given } from '../make.js';
import { chooseText } from './choose.js';
import { digitalSourceTypeOf } from './digitalSource.js';
import { type File, isPicture } from './files.js';
import { find, type Item, partOf, textOf } from './item.js';
import { lineOf, warnOfOthers, wordingsOf, wordsOf } from './texts.js';

const forScreens = ({ type }: File) => !type || !/tiff|eps|postscript|photoshop|raw/.test(type);

/** A file for a page: the widest that is no original of many megabytes. */
export function fallback(files: readonly File[]): File | undefined {
  const widestFirst = [...files].sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
  return (
    widestFirst.find(({ width }) => width !== undefined && width <= 2048) ?? widestFirst.at(-1)
  );
}

/** The point of interest, pixels from the top left of one of the files, as parts of the picture. */
function focalPointOf(files: readonly File[], run: Import): Image['focalPoint'] {
  for (const { item, width, height } of files) {
    const poi = partOf(item, 'poi');
    const [x, y] = [find(poi, 'x').value, find(poi, 'y').value];
    if (typeof x !== 'number' || typeof y !== 'number') continue;
    if (!width || !height || x < 0 || y < 0 || x > width || y > height) {
      run.warn(
        poi.path,
        'invalid',
        'This point is not inside the picture, or its size is unknown.',
      );
      continue;
    }
    return { x: x / width, y: y / height };
  }
  return undefined;
}

/** Superdesk writes a picture's text alternative as its plain body. */
const alternativeNames = ['alttext', 'alt_text', 'body_text'];

/** A picture of its files; `undefined`, with a warning, where it has none. */
export function imageOf(item: Item, all: readonly File[], run: Import): Image | undefined {
  const pictures = all.filter(isPicture);
  const files = pictures.some(forScreens) ? pictures.filter(forScreens) : pictures;
  const file = fallback(files);
  const wordings = wordingsOf(item, 'descriptions', 'description', run);
  const described = wordings.find(({ role }) => /^alt/i.test(role));
  const others = wordings.filter((wording) => wording !== described);
  const caption = chooseText(others, 'description');
  if (!file) {
    const message = 'This picture has no file that a page can show and was left out.';
    run.warn(item.path, 'missing-image', message, caption && wordsOf(caption));
    return undefined;
  }
  warnOfOthers(others, caption, run);
  const alt = textOf(item, ...alternativeNames) ?? (described && wordsOf(described));
  return given<Image>({
    src: file.src,
    width: file.width,
    height: file.height,
    renditions: renditionsOf(files),
    ...altText(alt, item.path, run),
    caption: caption && lineOf(caption, run),
    credit: creditOf(item),
    copyright: textOf(item, 'copyrightnotice', 'copyrightholder'),
    focalPoint: focalPointOf(files, run),
    digitalSourceType: digitalSourceTypeOf(item, run),
  });
}

function renditionsOf(files: readonly File[]): Rendition[] | undefined {
  const seen = new Set<string>();
  const renditions = files.flatMap(({ src, type, width, height }) => {
    if (!width || !height || seen.has(`${width}x${height}`)) return [];
    seen.add(`${width}x${height}`);
    const known = type && /^image\/[\w.+-]+$/.test(type) ? type : undefined;
    return [given<Rendition>({ src, width, height, type: known })];
  });
  return renditions.length > 1 ? renditions : undefined;
}

/** Who made it: "Karl Melander/TT". */
export const creditOf = (item: Item): string | undefined =>
  textOf(item, 'by', 'byline') ?? textOf(item, 'source', 'copyrightholder');
