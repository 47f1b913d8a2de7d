import type { Block } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import type { Image } from '../../media.js';
import { altText } from '../alt.js';
import { given, line } from '../make.js';
import { isSource, numberAt, objectAt, pixelsAt, type Source } from '../read.js';
import { wordsIn } from '../unknown.js';
import { firstText, type TextImport } from './text.js';

// An asset's reference tells the picture's size: image-<hash>-3456x2304-jpg.
const reference = /^image-[^-]+-(\d+)x(\d+)-\w+$/;

/** The picture itself; some schemas wrap it to give it a caption. */
function wrapped(node: Source): Source {
  const inner = ['image', 'picture', 'photo'].map((key) => node[key]).find(isSource);
  return inner && !isSource(node.asset) ? { ...inner, ...node } : node;
}

/** Whether an object is a picture, by its asset or its name. */
export function isImage(node: Source): boolean {
  const picture = wrapped(node);
  const ref = objectAt(picture, 'asset')._ref;
  if (typeof ref === 'string' && ref) return ref.startsWith('image-');
  const named = /image|photo|picture|figure/i.test(String(node._type));
  return named && (isSource(picture.asset) || firstText(picture, 'url', 'src') !== undefined);
}

function captionOf(node: Source, path: string, run: TextImport): Inline[] | undefined {
  if (!Array.isArray(node.caption)) return line(firstText(node, 'caption'));
  const lines = run
    .blocks(node.caption, `${path}/caption`)
    .flatMap((block): Inline[] =>
      'children' in block && block.type === 'paragraph'
        ? [{ type: 'break' }, ...block.children]
        : [{ type: 'break' }, { type: 'text', text: wordsIn(block) }],
    );
  return lines.slice(1);
}

/** How much is cut off each side, from 0 to 1; `undefined` where nothing is. */
function cropOf(node: Source): Record<'left' | 'right' | 'top' | 'bottom', number> | undefined {
  const crop = objectAt(node, 'crop');
  const side = (key: string) => Math.min(Math.max(numberAt(crop, key) ?? 0, 0), 1);
  const [left, right, top, bottom] = [side('left'), side('right'), side('top'), side('bottom')];
  const cuts = left + right + top + bottom > 0 && left + right < 1 && top + bottom < 1;
  return cuts ? { left, right, top, bottom } : undefined;
}

/** Sanity's hotspot counts from 0 to 1 already, over the picture before it is cropped. */
function focalPoint(node: Source, crop: ReturnType<typeof cropOf>): Image['focalPoint'] {
  const hotspot = objectAt(node, 'hotspot');
  const across = numberAt(hotspot, 'x');
  const down = numberAt(hotspot, 'y');
  if (across === undefined || down === undefined) return undefined;
  const { left, right, top, bottom } = crop ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const x = (across - left) / (1 - left - right);
  const y = (down - top) / (1 - top - bottom);
  return [x, y].every((value) => value >= 0 && value <= 1) ? { x, y } : undefined;
}

/** A picture; `undefined`, with a warning, where there is no address. */
export function pictureOf(source: Source, path: string, run: TextImport): Image | undefined {
  const node = wrapped(source);
  const asset = objectAt(node, 'asset');
  const own = run.options.image?.(node);
  const src = run.address(own ?? asset.url ?? node.url ?? node.src, `${path}/asset`);
  const caption = captionOf(node, path, run);
  if (!src) {
    run.warn(
      path,
      'no-address',
      'Only the reference of this picture is known. Give its address with the option "image".',
      wordsIn({ ...node, asset: { creditLine: asset.creditLine } }),
    );
    return undefined;
  }
  const crop = cropOf(node);
  if (crop && own === undefined) {
    run.warn(
      `${path}/crop`,
      'crop',
      'The whole picture is shown. Crop it with the option "image".',
    );
  }
  const ref = typeof asset._ref === 'string' ? asset._ref : asset._id;
  const [, width, height] = (typeof ref === 'string' && reference.exec(ref)) || [];
  const size = isSource(asset.metadata)
    ? objectAt(asset.metadata, 'dimensions')
    : { width, height };
  const decorative = node.decorative === true || node.isDecorative === true;
  return given<Image>({
    src,
    // What the app makes of a picture may have another size.
    width: own === undefined ? pixelsAt(size, 'width') : undefined,
    height: own === undefined ? pixelsAt(size, 'height') : undefined,
    ...(decorative
      ? { alt: '', decorative }
      : altText(firstText(node, 'alt', 'altText') ?? asset.altText, path, run)),
    caption,
    credit:
      firstText(node, 'attribution', 'credit', 'photographer', 'source') ??
      firstText(asset, 'creditLine'),
    copyright: firstText(node, 'copyright'),
    // An address that the app makes of the node is cropped already.
    focalPoint: focalPoint(node, own === undefined ? undefined : crop),
    source: typeof ref === 'string' ? ref : undefined,
  });
}

export function imageBlock(node: Source, path: string, run: TextImport): Block[] {
  const image = pictureOf(node, path, run);
  return image ? [{ type: 'image', image }] : [];
}
