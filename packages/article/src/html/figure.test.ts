import { describe, expect, it } from 'vitest';
import { fromHtml } from '../adapters/html.js';
import type { Block, Image } from '../index.js';

const image = (name: string, more: Partial<Image> = {}): Image => ({
  src: `/${name}.jpg`,
  alt: name,
  ...more,
});
const words = (text: string) => [{ type: 'text' as const, text }];
const img = (name: string) => `<img src="/${name}.jpg" alt="${name}">`;
const codesOf = (html: string) => fromHtml(html).warnings.map(({ code }) => code);

function becomes(html: string, ...blocks: Block[]) {
  expect(fromHtml(html).blocks).toEqual(blocks);
}

describe('pictures', () => {
  it('in a paragraph stand between its words', () => {
    becomes(
      `<p>one ${img('a')} two</p>`,
      { type: 'paragraph', children: words('one') },
      { type: 'image', image: image('a') },
      { type: 'paragraph', children: words('two') },
    );
  });

  it('take their caption and credit from the figure', () => {
    becomes(
      `<figure><a href="/a.jpg">${img('a')}</a><figcaption>One <span class="photo-credit">Ana</span></figcaption></figure>`,
      { type: 'image', image: image('a', { caption: words('One'), credit: 'Ana' }) },
    );
  });

  it('are a gallery where a figure holds several', () => {
    becomes(
      `<figure><figure>${img('a')}<figcaption>one</figcaption></figure><p>${img('b')}</p><figcaption>all</figcaption></figure>`,
      {
        type: 'gallery',
        images: [image('a', { caption: words('one') }), image('b')],
        caption: words('all'),
      },
    );
  });

  it('that load late are read from where the script finds them', () => {
    const late = { type: 'image' as const, image: image('a') };
    becomes('<img src="data:image/gif;base64,x" data-src="/a.jpg" alt="a">', late);
    becomes('<img data-src="/a.jpg" alt=a><noscript><img src="/a.jpg" alt=a></noscript>', late);
    becomes('<img srcset="/b.jpg 1x, /a.jpg 2x" alt="a">', late);
  });

  it('have renditions where both dimensions are known', () => {
    becomes(
      `<picture><source type="image/avif" srcset="/a,1.avif 300w, /b.avif 600w">
        <img src="/a.jpg" srcset="/c.jpg 2x" width=600 height=400 alt=a></picture>`,
      {
        type: 'image',
        image: image('a', {
          width: 600,
          height: 400,
          renditions: [
            { src: '/a,1.avif', width: 300, height: 200, type: 'image/avif' },
            { src: '/b.avif', width: 600, height: 400, type: 'image/avif' },
            { src: '/c.jpg', width: 1200, height: 800 },
          ],
        }),
      },
    );
    expect(codesOf('<img src=/a.jpg srcset="/b.jpg 300w" alt=a>')).toEqual(['dropped-renditions']);
  });

  it('without alternative text are asked for it, unless they only decorate', () => {
    becomes('<img src=/a.jpg>', {
      type: 'image',
      image: image('a', { alt: '', decorative: true }),
    });
    expect(codesOf('<img src=/a.jpg>')).toEqual(['missing-alt']);
    expect(codesOf('<img src=/a.jpg alt="">')).toEqual([]);
    expect(codesOf('<img src=/a.jpg role=presentation>')).toEqual([]);
  });

  it('that cannot be shown, or count visits, are left out with a warning', () => {
    expect(codesOf('<img src="javascript:x" alt=a>')).toEqual(['unsafe-url', 'dropped-element']);
    expect(codesOf('<img src=/a.gif width=1 height=1 alt="">')).toEqual(['dropped-element']);
    expect(codesOf(`<a href=/b>${img('a')}</a>`)).toEqual(['dropped-link']);
  });
});

describe('figures', () => {
  it('caption what they hold', () => {
    becomes('<figure><pre>a</pre><figcaption>b</figcaption></figure>', {
      type: 'code',
      text: 'a',
      caption: words('b'),
    });
    becomes('<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>', {
      type: 'blockquote',
      children: [{ type: 'paragraph', children: words('a') }],
      attribution: words('b'),
    });
    becomes(
      '<figure><p>a</p><figcaption>b</figcaption></figure>',
      { type: 'paragraph', children: words('a') },
      { type: 'paragraph', children: words('b') },
    );
  });
});

describe('films and recordings', () => {
  it('have files, tracks and a poster', () => {
    becomes(
      `<figure><video poster=/p.jpg width=640 height=360 controls><source src=/a.webm type="video/webm; codecs=vp9">
        <source src=/a.mp4><track src=/t.vtt kind=captions srclang=en label=English></video><figcaption>a</figcaption></figure>`,
      {
        type: 'video',
        sources: [{ src: '/a.webm', type: 'video/webm' }, { src: '/a.mp4' }],
        tracks: [{ src: '/t.vtt', kind: 'captions', lang: 'en', label: 'English' }],
        poster: { src: '/p.jpg', alt: '', decorative: true },
        width: 640,
        height: 360,
        caption: words('a'),
      },
    );
    becomes('<audio src=/a.mp3></audio>', { type: 'audio', sources: [{ src: '/a.mp3' }] });
  });

  it('keep the words for old browsers as lost', () => {
    expect(fromHtml('<video src=/a.mp4>Get it <a href=/a.mp4>here</a></video>').warnings).toEqual([
      expect.objectContaining({ code: 'dropped-fallback', lost: 'Get it here' }),
    ]);
    expect(codesOf('<video></video>')).toEqual(['dropped-element']);
  });
});
