import { type Image, safeParseArticle } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { Article, type ImageOptions } from '@galley/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { bridge } from './bridge.ts';
import { cloudflare, cloudinary, cloudinaryFetch, fastly, imgix, next } from './cdns.ts';
import { Preload } from './Preload.tsx';
import { Story } from './served.tsx';

test('the picture is one that the model takes', () => {
  const article = { ...sampleArticle, leadMedia: { type: 'image', image: bridge } };
  const parsed = safeParseArticle(article);
  expect(parsed.ok && parsed.article.leadMedia).toEqual({ type: 'image', image: bridge });
});

test('the preload names the AVIF files of the lead picture', () => {
  const html = renderToStaticMarkup(createElement(Preload, { article: sampleArticle }));
  expect(html).toMatch(/^<link rel="preload" as="image" [^>]*type="image\/avif"/);
});

test('the image server writes the addresses of the story', () => {
  const image = { ...bridge, source: '4711' };
  const article = { ...sampleArticle, leadMedia: { type: 'image', image } } as const;
  const html = renderToStaticMarkup(createElement(Story, { article }));
  expect(html).toContain('https://img.example.com/4711/320.avif 320w');
});

const cdns = { cloudflare, cloudinary, cloudinaryFetch, fastly, imgix, next };

describe('each image server', () => {
  const image: Image = { ...bridge, source: 'news/bridge' };
  const address = (options: ImageOptions) =>
    options.formats.map((format) => options.url(image, { width: 640, ratio: 'natural', format }));

  test.each([
    [
      'cloudinary',
      'https://res.cloudinary.com/example/image/upload/c_limit,w_640,q_auto,f_avif/news/bridge',
      'https://res.cloudinary.com/example/image/upload/c_limit,w_640,q_auto,f_webp/news/bridge',
      'https://res.cloudinary.com/example/image/upload/c_limit,w_640,q_auto,f_jpg/news/bridge',
    ],
    [
      'cloudinaryFetch',
      'https://res.cloudinary.com/example/image/fetch/c_limit,w_640,q_auto,f_avif/https%3A%2F%2Fwww.example.com%2Fpictures%2Fbridge-1280.jpg',
      'https://res.cloudinary.com/example/image/fetch/c_limit,w_640,q_auto,f_webp/https%3A%2F%2Fwww.example.com%2Fpictures%2Fbridge-1280.jpg',
      'https://res.cloudinary.com/example/image/fetch/c_limit,w_640,q_auto,f_jpg/https%3A%2F%2Fwww.example.com%2Fpictures%2Fbridge-1280.jpg',
    ],
    [
      'imgix',
      'https://example.imgix.net/pictures/bridge-1280.jpg?w=640&fit=max&fm=avif&auto=compress',
      'https://example.imgix.net/pictures/bridge-1280.jpg?w=640&fit=max&fm=webp&auto=compress',
      'https://example.imgix.net/pictures/bridge-1280.jpg?w=640&fit=max&fm=jpg&auto=compress',
    ],
    [
      'fastly',
      'https://img.example.com/pictures/bridge-1280.jpg?width=640&disable=upscale&format=webp',
      'https://img.example.com/pictures/bridge-1280.jpg?width=640&disable=upscale&format=jpg',
    ],
    [
      'cloudflare',
      '/cdn-cgi/image/width=640,fit=scale-down,format=avif/pictures/bridge-1280.jpg',
      '/cdn-cgi/image/width=640,fit=scale-down,format=webp/pictures/bridge-1280.jpg',
      '/cdn-cgi/image/width=640,fit=scale-down,format=jpeg/pictures/bridge-1280.jpg',
    ],
    ['next', '/_next/image?url=%2Fpictures%2Fbridge-1280.jpg&w=640&q=75'],
  ] as const)('%s', (name, ...addresses) => {
    expect(address(cdns[name])).toEqual(addresses);
  });

  test('a picture at the CMS’s own host is asked of the image server', () => {
    const { source: _, ...elsewhere } = { ...image, src: 'https://cms.example.org/a/b.jpg' };
    const asked = { width: 640, ratio: 'natural', format: 'webp' } as const;
    expect(imgix.url(elsewhere, asked)).toMatch(/^https:\/\/example\.imgix\.net\/a\/b\.jpg\?/);
    expect(fastly.url(elsewhere, asked)).toMatch(/^https:\/\/img\.example\.com\/a\/b\.jpg\?/);
    expect(cloudinary.url(elsewhere, asked)).toBe(cloudinaryFetch.url(elsewhere, asked));
  });

  test.each(Object.keys(cdns) as (keyof typeof cdns)[])('%s reaches the page', (name) => {
    const article = {
      ...sampleArticle,
      body: [],
      byline: { contributors: [] },
      related: [],
      leadMedia: { type: 'image' as const, image: { ...image, width: 1920, height: 1080 } },
    };
    const options = cdns[name];
    const html = renderToStaticMarkup(createElement(Article, { article, images: options }));
    const offered = [...html.matchAll(/srcSet="([^"]+)"/g)].map(({ 1: set = '' }) =>
      // A comma within an address is not one between addresses.
      set.replaceAll('&amp;', '&').split(/, (?=\S+ \d+w)/),
    );
    expect(offered).toHaveLength(options.formats.length);
    expect(offered.flat()).toHaveLength(options.formats.length * options.widths.length);
    expect(offered[0]?.[1]).toBe(
      `${options.url(article.leadMedia.image, { width: options.widths[1] ?? 0, ratio: 'natural', format: options.formats[0] ?? '' })} ${options.widths[1]}w`,
    );
  });
});
