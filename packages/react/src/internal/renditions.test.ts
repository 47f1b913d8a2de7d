import type { Image, Rendition } from '@galley/article';
import { describe, expect, test } from 'vitest';
import { proportion, sourceSets } from './renditions.js';

const file = (width: number, height: number, type?: string, src?: string): Rendition => ({
  src: src ?? `/${width}x${height}`,
  width,
  height,
  ...(type && { type }),
});
const image = (renditions: Rendition[], more: Partial<Image> = {}): Image => ({
  src: '/own.jpg',
  alt: 'Hills',
  width: 1600,
  height: 900,
  renditions,
  ...more,
});

describe('proportion', () => {
  test.each([
    ['natural', {}, 1600 / 900],
    ['natural', { width: 0 }, 0],
    ['16:9', {}, 16 / 9],
    ['4:3', { width: 1 }, 4 / 3],
    ['1:1', {}, 1],
    ['3:2', {}, 1.5],
  ] as const)('%s of %j', (ratio, more, expected) => {
    expect(proportion(image([], more), ratio)).toBe(expected);
  });

  test('is not known where the CMS says one side or none', () => {
    expect(proportion({ src: '/a', alt: '', width: 100 }, 'natural')).toBeUndefined();
    expect(proportion({ src: '/a', alt: '', height: 100 }, 'natural')).toBeUndefined();
  });
});

describe('sourceSets', () => {
  test('come best type first, whatever is not AVIF or WebP last and without a type', () => {
    const types = ['image/png', 'image/webp', undefined, 'image/avif', 'image/jpeg'];
    const sets = sourceSets(
      image(types.map((type, i) => file(16 + i * 16, 9 + i * 9, type))),
      'natural',
    );
    expect(sets.map(({ type }) => type)).toEqual(['image/avif', 'image/webp', undefined]);
    expect(sets[2]?.srcSet).toBe('/16x9 16w, /48x27 48w, /80x45 80w');
  });

  test('are ordered by width, with the middle one to fall back on', () => {
    const widths = [1280, 320, 960, 640];
    const files = widths.map((width) => file(width, (width * 9) / 16));
    const [set] = sourceSets(image(files), 'natural');
    expect(set?.srcSet).toBe('/320x180 320w, /640x360 640w, /960x540 960w, /1280x720 1280w');
    expect(set?.fallback.width).toBe(960);
    expect(files.map(({ width }) => width)).toEqual(widths);
  });

  test('hold only files of the shape, within two per cent', () => {
    const files = [file(400, 400), file(401, 406), file(400, 392), file(400, 409), file(400, 300)];
    const [set] = sourceSets(image(files), '1:1');
    expect(set?.srcSet).toBe('/400x400 400w, /401x406 401w');
  });

  test('hold every file where the picture’s shape is not known', () => {
    const [set] = sourceSets(
      { src: '/a', alt: '', renditions: [file(4, 3), file(8, 8)] },
      'natural',
    );
    expect(set?.srcSet).toBe('/4x3 4w, /8x8 8w');
  });

  test.each<[Rendition[] | undefined, string]>([
    [undefined, 'no list'],
    [[], 'an empty list'],
    [[file(16, 9, 'image/avif', 'javascript:x')], 'unsafe ones'],
    [[file(9, 16)], 'ones of another shape'],
  ])('are none of %j', (renditions) => {
    const { renditions: _, ...plain } = image([]);
    expect(sourceSets({ ...plain, ...(renditions && { renditions }) }, 'natural')).toEqual([]);
  });

  test('hold one file a width: of several, as for dense screens, the first', () => {
    const dense = { ...file(16, 9, undefined, '/dense'), dpr: 2 };
    const files = [file(16, 9), dense, file(16, 9, 'image/webp')];
    expect(sourceSets(image(files), 'natural').map(({ srcSet }) => srcSet)).toEqual([
      '/16x9 16w',
      '/16x9 16w',
    ]);
  });

  test('drop an unsafe file and keep its neighbours', () => {
    const files = [file(16, 9, undefined, 'data:image/png,x'), file(32, 18)];
    expect(sourceSets(image(files), 'natural')[0]?.srcSet).toBe('/32x18 32w');
  });

  test.each([
    ['a space', '/a b.jpg', '/a%20b.jpg 16w'],
    ['a comma', '/w=1,h=2/a.jpg', '/w=1,h=2/a.jpg 16w'],
    ['a comma at its end', '/a.jpg?w=1,', '/a.jpg?w=1%2C 16w'],
    ['a comma at its start', ',a.jpg', '%2Ca.jpg 16w'],
    ['white space around it', ' /a.jpg\n', '/a.jpg 16w'],
  ])('write an address with %s so that it stays one address', (_, src, expected) => {
    expect(sourceSets(image([file(16, 9, undefined, src)]), 'natural')[0]?.srcSet).toBe(expected);
  });
});
