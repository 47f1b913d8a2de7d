import type { Image, Rendition } from '../media.js';
import { line } from './nodes.js';

type Extension = 'avif' | 'webp' | 'jpg';

/** A picture as it was drawn: one crop in several widths and formats. */
interface Drawing {
  name: string;
  /** Its sides' proportion, width to height. */
  ratio: readonly [width: number, height: number];
  widths: readonly number[];
  extensions: readonly Extension[];
}

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const;
const every: Extension[] = ['avif', 'webp', 'jpg'];
const small: Extension[] = ['webp', 'jpg'];

const guardPost: Drawing[] = [
  {
    name: 'guard-post-16x9',
    ratio: [16, 9],
    widths: [320, 640, 960, 1280, 1600],
    extensions: every,
  },
  { name: 'guard-post-4x3', ratio: [4, 3], widths: [320, 480, 640, 800, 1200], extensions: every },
  { name: 'guard-post-1x1', ratio: [1, 1], widths: [160, 240, 360, 600, 1200], extensions: every },
];

function renditions(base: string, { name, ratio, widths, extensions }: Drawing): Rendition[] {
  return extensions.flatMap((extension) =>
    widths.map((width) => ({
      src: `${base}${name}-${width}.${extension}`,
      width,
      height: (width * ratio[1]) / ratio[0],
      type: types[extension],
    })),
  );
}

/** The picture over the story: three crops, each in five widths and three formats. */
export function leadImage(base: string): Image {
  return {
    src: `${base}guard-post-16x9-1280.jpg`,
    width: 1280,
    height: 720,
    renditions: guardPost.flatMap((drawing) => renditions(base, drawing)),
    alt: 'A soldier with a slung rifle on the roof of a guard post, a large North Korean flag beside him, behind a fence and a river; hills fade into haze.',
    caption: line(
      'A soldier at a guard post flying the North Korean flag, as seen from Paju, South Korea, on 26 June 2024.',
    ),
    credit: 'Illustration: The Daily Galley',
    focalPoint: { x: 0.48, y: 0.4 },
  };
}

/** The desk's emblem. Decorative, because the desk's name stands beside it. */
export function deskAvatar(base: string): Image {
  const widths = [96, 192];
  return {
    src: `${base}web-desk-192.jpg`,
    width: 192,
    height: 192,
    renditions: renditions(base, { name: 'web-desk', ratio: [1, 1], widths, extensions: small }),
    alt: '',
    decorative: true,
  };
}

/** A related story's small picture. */
export function thumbnail(base: string, name: string, alt: string): Image {
  const widths = [160, 320];
  return {
    src: `${base}${name}-320.jpg`,
    width: 320,
    height: 240,
    renditions: renditions(base, { name, ratio: [4, 3], widths, extensions: small }),
    alt,
  };
}

/** The day's front page, as the e-paper shows it. The words beside it say what it is. */
export function frontPage(base: string): Image {
  const widths = [240, 480];
  return {
    src: `${base}front-page-480.jpg`,
    width: 480,
    height: 640,
    renditions: renditions(base, { name: 'front-page', ratio: [3, 4], widths, extensions: small }),
    alt: '',
    decorative: true,
  };
}
