import type { Import } from '../import.js';
import { find, type Item, itemsOf, numberOf, pixelsOf, textOf } from './item.js';

/** One file of an item. */
export interface File {
  src: string;
  type: string | undefined;
  width: number | undefined;
  height: number | undefined;
  item: Item;
}

const endings: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  mp4: 'video/mp4',
  m3u8: 'application/vnd.apple.mpegurl',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
};

function typeOf(rendition: Item, src: string): string | undefined {
  const said = textOf(rendition, 'contenttype', 'mimetype')?.toLowerCase();
  // Agencies write `image/jpg`, which is no type.
  if (said?.includes('/')) return said === 'image/jpg' ? 'image/jpeg' : said;
  const ending = /\.(\w+)(?:[?#]|$)/.exec(src)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}

/** The files of an item; ninjs describes what it only announces by a rendition without address. */
export function filesOf(item: Item, run: Import): File[] {
  return itemsOf(item, run, 'renditions').flatMap((rendition) => {
    const { value, path } = find(rendition, 'href');
    const src = run.address(value, path);
    if (!src) return [];
    const [width, height] = [pixelsOf(rendition, 'width'), pixelsOf(rendition, 'height')];
    return [{ src, type: typeOf(rendition, src), width, height, item: rendition }];
  });
}

export const isPicture = ({ type }: File) => type === undefined || type.startsWith('image/');

/** The length in seconds, by the first file that says it. */
export const durationOf = (files: readonly File[]): number | undefined =>
  files.map(({ item }) => numberOf(item, 'duration')).find((seconds) => seconds !== undefined);
