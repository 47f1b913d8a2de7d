import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import type { Image } from '../media.js';
import { parseArticle } from '../parse.js';
import { plainText } from '../text.js';
import { createSampleArticle, createSamplePage, sampleArticle, samplePage } from './index.js';

const folder = join(import.meta.dirname, 'images');
const base = '/galley-sample/';
const images: Image[] = [
  sampleArticle.leadMedia?.image,
  ...sampleArticle.byline.contributors.map(({ image }) => image),
  ...(sampleArticle.related ?? []).map(({ image }) => image),
  samplePage.promo.image,
  ...[...samplePage.recommendations, ...samplePage.groups.multimedia].map(({ image }) => image),
].filter((image) => image !== undefined);

describe('the sample article', () => {
  it('is what parseArticle makes of it', () => {
    expect(parseArticle(sampleArticle)).toEqual(sampleArticle);
  });

  it('tells the story in newspaper length, with typographic marks', () => {
    const words = plainText(sampleArticle.body).split(/\s+/);
    expect(words.length).toBeGreaterThan(250);
    expect(JSON.stringify(sampleArticle.body)).not.toMatch(/\\"|'| - |--/);
  });

  it('takes its pictures from where the app serves them', () => {
    const { leadMedia } = createSampleArticle({ imageBase: 'https://cdn.example.org/p' });
    expect(leadMedia?.image.src).toBe('https://cdn.example.org/p/guard-post-16x9-1280.jpg');
    expect(createSampleArticle({ imageBase: base })).toEqual(sampleArticle);
    expect(createSampleArticle({ imageBase: base }).body).not.toBe(sampleArticle.body);
  });

  it('has a page around it: plain data, with its pictures where the app serves them from', () => {
    expect(structuredClone(samplePage)).toEqual(samplePage);
    expect(createSamplePage({ imageBase: base })).toEqual(samplePage);
    const elsewhere = createSamplePage({ imageBase: 'https://cdn.example.org/p' });
    expect(elsewhere.promo.image.src).toBe('https://cdn.example.org/p/front-page-480.jpg');
    expect(JSON.stringify(samplePage)).not.toMatch(/\\"|'| - |--/);
  });

  it('needs no schema library', async () => {
    vi.resetModules();
    vi.doMock('zod/mini', () => {
      throw new Error('zod was loaded');
    });
    await expect(import('./index.js')).resolves.toHaveProperty('sampleArticle');
    await expect(import('../url.js')).resolves.toHaveProperty('safeUrl');
    await expect(import('../parse.js')).rejects.toThrow();
    vi.doUnmock('zod/mini');
  });
});

describe('its pictures', () => {
  const files = images.flatMap(({ src, width, height, renditions = [] }) => [
    { src, width, height, type: undefined },
    ...renditions,
  ]);

  it('are the files that they say they are', async () => {
    const drawn = files.map(async ({ src, type }) => {
      expect(src.startsWith(base)).toBe(true);
      const { width, height, format, compression } = await sharp(
        join(folder, src.slice(base.length)),
      ).metadata();
      const drawnType = `image/${compression === 'av1' ? 'avif' : format}`;
      return { src, width, height, type: type && drawnType };
    });
    expect(await Promise.all(drawn)).toEqual(files);
  });

  it('are all that is shipped', () => {
    const named = new Set(files.map(({ src }) => src.slice(base.length)));
    const unnamed = readdirSync(folder).filter((file) => !named.has(file));
    expect(unnamed.filter((file) => !file.endsWith('.md'))).toEqual([]);
  });
});
