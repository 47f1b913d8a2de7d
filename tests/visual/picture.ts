import sharp from 'sharp';

/** Pixels, three bytes each, row by row. */
export interface Picture {
  width: number;
  height: number;
  pixels: Buffer;
}

const raw = ({ width, height }: Picture) => ({ raw: { width, height, channels: 3 as const } });

export async function decode(file: Buffer): Promise<Picture> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/**
 * Lossless WebP: what is decoded is what was encoded. On text it is half as large as PNG. `effort`
 * above 4 takes longer and gains nothing here.
 */
export const encode = (picture: Picture, effort = 4): Promise<Buffer> =>
  sharp(picture.pixels, raw(picture)).webp({ lossless: true, effort }).toBuffer();

/** The same, in pieces of at most `highest` rows. */
export function split({ width, height, pixels }: Picture, highest: number): Picture[] {
  const pieces: Picture[] = [];
  for (let top = 0; top < height; top += highest) {
    const rows = Math.min(highest, height - top);
    const bytes = pixels.subarray(top * width * 3, (top + rows) * width * 3);
    pieces.push({ width, height: rows, pixels: bytes });
  }
  return pieces;
}

/** Nothing is forgiven: one step of one colour of one pixel is a difference. */
export const isSame = (one: Picture, other: Picture): boolean =>
  one.width === other.width && one.height === other.height && one.pixels.equals(other.pixels);

const strong = [208, 0, 112];
/** From what differs to the frame around all of it. */
const margin = 8;

/**
 * Where they differ, in a strong colour over a faint `after`, with a frame around all of it: a
 * single pixel is hard to find. And how many pixels do.
 */
export function difference(before: Picture, after: Picture): { picture: Picture; count: number } {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const pixels = Buffer.alloc(width * height * 3);
  const at = (picture: Picture, x: number, y: number) =>
    x < picture.width && y < picture.height ? (y * picture.width + x) * 3 : -1;
  let count = 0;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const was = at(before, x, y);
      const is = at(after, x, y);
      const isEqual =
        was >= 0 &&
        is >= 0 &&
        before.pixels[was] === after.pixels[is] &&
        before.pixels[was + 1] === after.pixels[is + 1] &&
        before.pixels[was + 2] === after.pixels[is + 2];
      const to = (y * width + x) * 3;
      if (isEqual) {
        const [red = 0, green = 0, blue = 0] = after.pixels.subarray(is, is + 3);
        pixels.fill(224 + Math.round((red + green + blue) / 3 / 8.5), to, to + 3);
      } else {
        count += 1;
        pixels.set(strong, to);
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
    }
  }
  const mark = (x: number, y: number) => {
    if (x >= 0 && y >= 0 && x < width && y < height) pixels.set(strong, (y * width + x) * 3);
  };
  for (let x = left - margin; x <= right + margin; x += 1)
    for (const y of [top - margin, bottom + margin]) mark(x, y);
  for (let y = top - margin; y <= bottom + margin; y += 1)
    for (const x of [left - margin, right + margin]) mark(x, y);
  return { picture: { width, height, pixels }, count };
}
