import type { ImageBlock } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Article } from './Article.js';
import { leadImagePreload } from './images.js';

afterEach(cleanup);

const lead = sampleArticle.leadMedia as ImageBlock;
const images = {
  url: (_: object, { width, format }: { width: number; format: string }) => `/i/${width}.${format}`,
  widths: [320, 640],
  formats: ['webp', 'jpeg'],
};

/** What the lead picture's best source asks for once it is in the page. */
function asked() {
  const source = document.querySelector('figure source') ?? document.querySelector('figure img');
  return {
    imageSrcSet: source?.getAttribute('srcset'),
    imageSizes: source?.getAttribute('sizes'),
  };
}

describe('what is preloaded is what the lead picture asks for', () => {
  test.each(['column', 'wide', 'full', 'thumbnail'] as const)('placed %s', (placement) => {
    const article = { ...sampleArticle, leadMedia: { ...lead, placement } };
    render(<Article article={article} />);
    expect(leadImagePreload(article)).toMatchObject([asked()]);
    cleanup();
    render(<Article article={article} images={images} />);
    expect(asked().imageSrcSet).toBe('/i/320.webp 320w, /i/640.webp 640w');
    expect(leadImagePreload(article, images)).toMatchObject([asked()]);
  });

  test('placed nowhere in particular', () => {
    const { placement: _, ...leadMedia } = lead;
    const article = { ...sampleArticle, leadMedia };
    render(<Article article={article} />);
    expect(asked().imageSizes).toMatch(/42\.5rem/);
    expect(leadImagePreload(article)).toMatchObject([asked()]);
  });

  test('with files of no special type', () => {
    const renditions = [{ src: '/x.jpg', width: 640, height: 360 }];
    const leadMedia = { ...lead, image: { ...lead.image, renditions } };
    const article = { ...sampleArticle, leadMedia };
    render(<Article article={article} />);
    expect(asked().imageSrcSet).toBe('/x.jpg 640w');
    expect(leadImagePreload(article)).toMatchObject([asked()]);
  });
});
