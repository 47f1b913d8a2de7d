import type { Image, Rendition } from '../../media.js';
import { altText } from '../alt.js';
import type { Import } from '../import.js';
import { given, line } from '../make.js';
import { isSource, type Source } from '../read.js';
import { type Graph, listOf, valuesOf } from './graph.js';
import { addressOf, nameOf, textOf } from './text.js';

interface Found {
  node: Source;
  src: string;
  path: string;
  caption: string | undefined;
}

/** A size: a number, a text such as `"1200px"`, or a node with `value`. */
function pixelsOf(value: unknown): number | undefined {
  const [first] = listOf(value);
  const text = isSource(first) ? textOf(first.value) : textOf(first);
  const pixels = Math.round(Number(text?.replace(/\s*px$/i, '')));
  return pixels > 0 ? pixels : undefined;
}

function sizeOf(node: Source): { width: number; height: number } | undefined {
  const width = pixelsOf(node.width);
  const height = pixelsOf(node.height);
  return width && height ? { width, height } : undefined;
}

function imagesIn(value: unknown, path: string, graph: Graph, run: Import): Found[] {
  return valuesOf(value, path, graph).flatMap(({ value: image, path: at }) => {
    const node = isSource(image) ? image : {};
    const given =
      typeof image === 'string' ? image : (addressOf(node.contentUrl) ?? addressOf(node.url));
    const src = run.address(given, isSource(image) ? `${at}/url` : at);
    return src ? [{ node, src, path: at, caption: textOf(node.caption) }] : [];
  });
}

/** The name of a picture's file without what tells its size: `photo-1200x675.jpg` is `photo`. */
function fileName(src: string): string {
  const [path = ''] = src.split(/[?#]/);
  const file = path.slice(path.lastIndexOf('/') + 1).slice(-200);
  return file.replace(/\.\w+$/, '').replace(/[-_]?\d+[x×]\d+$/i, '');
}

/** Google asks for one picture in three shapes, so a list is often one picture. */
const isSame = (a: Found, b: Found) =>
  a.caption === b.caption && fileName(a.src) === fileName(b.src);

const sourceType = /(?:^|\/)([a-z]\w*?)(?:DigitalSource)?$/i;

/** IPTC's term, also from schema.org's names for them (`TrainedAlgorithmicMediaDigitalSource`). */
function digitalSourceTypeOf(node: Source): Pick<Image, 'digitalSourceType'> {
  const term = sourceType.exec(addressOf(node.digitalSourceType) ?? '')?.[1];
  if (!term) return {};
  // A term that the model does not know is taken out, with a warning, when the article is parsed.
  const name = term[0]?.toLowerCase() + term.slice(1);
  return { digitalSourceType: name as NonNullable<Image['digitalSourceType']> };
}

/** The pictures whose size is told; one alone is no choice. */
function renditionsOf(alike: readonly Found[]): Rendition[] | undefined {
  const renditions = alike.flatMap((other): Rendition[] => {
    const size = sizeOf(other.node);
    return size ? [{ src: other.src, ...size }] : [];
  });
  return renditions.length > 1 ? renditions : undefined;
}

function image(
  { node, src, caption }: Found,
  renditions: Rendition[] | undefined,
  alt: Pick<Image, 'alt' | 'decorative'>,
): Image {
  return given<Image>({
    src,
    ...sizeOf(node),
    ...alt,
    renditions,
    caption: line(caption),
    credit: textOf(node.creditText) ?? nameOf(node.creator) ?? nameOf(node.author),
    copyright: textOf(node.copyrightNotice) ?? nameOf(node.copyrightHolder),
    ...digitalSourceTypeOf(node),
  });
}

/**
 * The first picture of a property: addresses, `ImageObject`s, references, one or many. The same
 * picture in other sizes becomes its renditions; other pictures are told.
 *
 * @param alt Its alternative text where it stands beside words that name it; else the picture's own.
 */
export function imageOf(
  value: unknown,
  path: string,
  graph: Graph,
  run: Import,
  alt?: Pick<Image, 'alt' | 'decorative'>,
): Image | undefined {
  const all = imagesIn(value, path, graph, run);
  const [first] = all;
  if (!first) return undefined;
  for (const other of all) {
    if (isSame(other, first)) continue;
    const message = `Only the first picture stands over the story; ${other.src} was left out.`;
    run.warn(other.path, 'more-images', message, other.caption);
  }
  const alike = all.filter((other) => isSame(other, first));
  // Without sizes only one shape can be carried; the wide one suits the place over a story.
  const lead = alike.find(({ src }) => /16[x×]9/i.test(src)) ?? first;
  const renditions = renditionsOf(alike);
  const carried = new Set([lead.src, ...(renditions ?? []).map(({ src }) => src)]);
  for (const other of alike) {
    if (carried.has(other.src)) continue;
    const message = `This picture is shown in one shape without its sizes; ${other.src} was left out.`;
    run.warn(other.path, 'more-images', message);
  }
  return image(
    lead,
    renditions,
    // schema.org has no text alternative; `description` says what is in the picture.
    alt ?? altText(textOf(lead.node.description), lead.path, run),
  );
}

/** For a portrait beside a name, a still beside a title. */
export const decoration = { alt: '', decorative: true } as const;
