import type { Article, Image } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type ImageOptions, leadImagePreload, servedBy } from './images.js';

const options: ImageOptions = {
  url: ({ src }, { width, ratio, format }) =>
    `https://img.example${src}/${ratio}/${width}.${format}`,
  widths: [320, 640, 1280],
  formats: ['avif', 'webp', 'jpeg'],
};
const image: Image = { src: '/a.jpg', width: 1200, height: 800, alt: 'Hills' };
const ledBy = (image: Image): Article => ({
  ...sampleArticle,
  leadMedia: { type: 'image', image, placement: 'full' },
});

describe('servedBy', () => {
  test('without an image server is the picture itself', () => {
    expect(servedBy(undefined, image)).toBe(image);
  });

  test('asks for each format at each width up to the picture’s own', () => {
    expect(servedBy(options, image).renditions).toEqual(
      ['avif', 'webp', 'jpeg'].flatMap((format) => [
        {
          src: `https://img.example/a.jpg/natural/320.${format}`,
          width: 320,
          height: 213,
          type: `image/${format}`,
        },
        {
          src: `https://img.example/a.jpg/natural/640.${format}`,
          width: 640,
          height: 427,
          type: `image/${format}`,
        },
      ]),
    );
  });

  test('leaves a picture that is smaller than all widths to its own file', () => {
    const widths = servedBy(options, { ...image, width: 100, height: 50 }).renditions;
    expect(new Set(widths?.map(({ width }) => width))).toEqual(new Set());
  });

  test('asks for all where the CMS does not say how large it is', () => {
    const { width: _, height: __, ...unknown } = image;
    expect(servedBy(options, unknown).renditions?.map(({ width }) => width)).toEqual([
      320, 640, 1280, 320, 640, 1280, 320, 640, 1280,
    ]);
  });

  test('keeps the rest, puts the CMS’s files aside, and changes nothing it was given', () => {
    const before = {
      ...image,
      renditions: [{ src: '/cms.jpg', width: 9, height: 6 }],
      credit: 'A',
    };
    const given = structuredClone(before);
    const after = servedBy(options, before);
    expect(after).toMatchObject({ src: '/a.jpg', alt: 'Hills', credit: 'A' });
    expect(after.renditions?.map(({ src }) => src)).not.toContain('/cms.jpg');
    expect(before).toEqual(given);
  });

  test('hands the whole picture over, with the CMS’s own reference', () => {
    const token: ImageOptions = { ...options, url: ({ source }) => `/img/${source}` };
    const served = servedBy(token, { ...image, source: 'tok' });
    expect(new Set(served.renditions?.map(({ src }) => src))).toEqual(new Set(['/img/tok']));
  });
});

describe('leadImagePreload', () => {
  test('is the best type alone, with what the picture itself will ask for', () => {
    const [preload, ...more] = leadImagePreload(sampleArticle);
    expect(more).toEqual([]);
    expect(preload).toMatchObject({ type: 'image/avif', fetchPriority: 'high' });
    expect(preload?.imageSrcSet?.split(', ')).toHaveLength(5);
    expect(preload?.href).toMatch(/^\/galley-sample\/guard-post-16x9-960\.avif$/);
    const markup = renderToStaticMarkup(createElement('link', { rel: 'preload', ...preload }));
    expect(markup).toContain('imageSrcSet=');
  });

  test('asks the image server, where there is one', () => {
    expect(leadImagePreload(ledBy(image), { ...options, formats: ['webp', 'jpeg'] })).toEqual([
      {
        href: 'https://img.example/a.jpg/natural/640.webp',
        imageSrcSet:
          'https://img.example/a.jpg/natural/320.webp 320w, https://img.example/a.jpg/natural/640.webp 640w',
        imageSizes: '100vw',
        type: 'image/webp',
        fetchPriority: 'high',
      },
    ]);
  });

  test('names no type where none is known', () => {
    const plain = { ...image, renditions: [{ src: '/b.jpg', width: 600, height: 400 }] };
    expect(leadImagePreload(ledBy(plain))).toMatchObject([{ href: '/b.jpg', type: undefined }]);
  });

  const led = (leadMedia: Article['leadMedia']) =>
    leadImagePreload({ ...sampleArticle, ...(leadMedia && { leadMedia }) }, options);

  test('is a film’s still as one file', () => {
    expect(led({ type: 'video', sources: [], poster: image })).toEqual([
      {
        href: 'https://img.example/a.jpg/natural/640.jpeg',
        imageSrcSet: undefined,
        imageSizes: undefined,
        type: undefined,
        fetchPriority: 'high',
      },
    ]);
    expect(led({ type: 'video', sources: [] })).toEqual([]);
  });

  test('is the first picture of a gallery, and an embed’s still', () => {
    const other = { ...image, src: '/b.jpg' };
    const [alone] = led({ type: 'gallery', images: [image, other, other] });
    const [paired] = led({ type: 'gallery', images: [image, other] });
    expect(alone?.href).toContain('/a.jpg');
    expect([alone?.imageSizes, paired?.imageSizes]).toEqual([
      expect.stringContaining('60rem'),
      expect.stringContaining('30rem'),
    ]);
    const embed = { type: 'embed', provider: 'x', url: '/x', fallback: [] } as const;
    expect(led({ ...embed, fallback: [], image })).toMatchObject([{ type: 'image/avif' }]);
    expect(led({ type: 'audio', sources: [], image })).toEqual([]);
    expect(led({ type: 'gallery', images: [] })).toEqual([]);
  });

  test('asks for no unsafe file', () => {
    const renditions = [{ src: 'javascript:x', width: 600, height: 400, type: 'image/avif' }];
    expect(JSON.stringify(leadImagePreload(ledBy({ ...image, renditions })))).not.toContain('java');
  });

  test.each([
    ['no picture leads', { ...sampleArticle, leadMedia: undefined } as unknown as Article, {}],
    ['a draft', { ...sampleArticle, status: 'draft' as const }, {}],
    ['an embargo', { ...sampleArticle, embargoedUntil: '2025-10-20T00:00:00Z' }, {}],
    [
      'an embargo not yet over',
      { ...sampleArticle, embargoedUntil: '2025-10-20T00:00:00Z' },
      { now: '2025-10-19T23:59:59Z' },
    ],
  ])('is empty: %s', (_, article, gate) => {
    expect(leadImagePreload(article, undefined, gate)).toEqual([]);
  });

  test.each([{ now: '2025-10-20T00:00:01Z' }, { preview: true }])(
    'opens with the article itself: %j',
    (gate) => {
      const article = { ...sampleArticle, embargoedUntil: '2025-10-20T00:00:00Z' };
      expect(leadImagePreload(article, undefined, gate)).toHaveLength(1);
    },
  );
});
