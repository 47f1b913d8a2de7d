import { describe, expect, it } from 'vitest';
import { fromHtml } from '../adapters/html.js';
import { pageOf } from './address.js';
import { providerOf } from './providers.js';

const codesOf = (html: string) => fromHtml(html).warnings.map(({ code }) => code);

it.each([
  ['https://www.youtube.com/watch?v=x', 'youtube'],
  ['//www.youtube-nocookie.com/embed/x', 'youtube'],
  ['https://HTTPS.X.com/a', 'x'],
  ['https://mobile.twitter.com/a/status/1', 'x'],
  ['https://www.google.com/maps/embed?pb=x', 'google-maps'],
  ['https://www.google.com/search', 'google'],
  ['https://datawrapper.dwcdn.net/abc/1/', 'datawrapper'],
  ['https://podcasts.apple.com/podcast/1', 'apple-podcasts'],
  ['https://notyoutube.com/x', 'other'],
  ['https://youtube.com.example.org/x', 'other'],
  ['https://constructor/', 'other'],
  ['/relative', 'other'],
  ['http://[', 'other'],
])('%s is shown by %s', (url, provider) => {
  expect(providerOf(url)).toBe(provider);
});

it.each([
  [
    'https://www.youtube.com/embed/abcdefghijk?start=3&rel=0',
    'https://www.youtube.com/watch?v=abcdefghijk&t=3s',
  ],
  [
    'https://www.youtube.com/embed/videoseries?list=x',
    'https://www.youtube.com/embed/videoseries?list=x',
  ],
  ['https://player.vimeo.com/video/12?h=ab', 'https://vimeo.com/12/ab'],
  ['https://platform.twitter.com/embed/Tweet.html?id=12', 'https://x.com/i/status/12'],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1',
    'https://www.facebook.com/a/posts/1',
  ],
  ['https://open.spotify.com/embed/episode/a1?si=x', 'https://open.spotify.com/episode/a1'],
  ['https://example.org/frame', 'https://example.org/frame'],
])('the page of %s', (frame, page) => {
  expect(pageOf(frame)).toBe(page);
});

describe('frames', () => {
  it('are embeds, with their title and size', () => {
    expect(
      fromHtml(
        '<iframe src="//player.vimeo.com/video/12" title="A film" width=640 height="100%"></iframe>',
      ).blocks,
    ).toEqual([
      {
        type: 'embed',
        provider: 'vimeo',
        url: 'https://vimeo.com/12',
        title: 'A film',
        width: 640,
        fallback: [],
      },
    ]);
  });

  it('with an address that is not safe are left out, also behind a vendor', () => {
    expect(fromHtml('<iframe src="javascript:x"></iframe>').blocks).toEqual([]);
    expect(codesOf('<iframe srcdoc="<p>a</p>"></iframe>')).toEqual(['dropped-element']);
    const [block] = fromHtml(
      '<iframe src="https://www.facebook.com/plugins/post.php?href=javascript:x"></iframe>',
    ).blocks;
    expect(block).toMatchObject({
      url: expect.stringMatching(/^https:\/\/www\.facebook\.com\/plugins/),
    });
  });

  it('that are objects keep what they hold', () => {
    expect(fromHtml('<object data=/a.pdf><p>b</p></object>').blocks).toEqual([
      {
        type: 'embed',
        provider: 'other',
        url: '/a.pdf',
        fallback: [{ type: 'paragraph', children: [{ type: 'text', text: 'b' }] }],
      },
    ]);
  });
});

describe('posts as their vendors give them', () => {
  it.each([
    [
      '<blockquote class="twitter-tweet">a <a href="https://t.co/x">b</a> <a href="https://twitter.com/c/status/1?ref=x">d</a></blockquote>',
      'x',
      'https://twitter.com/c/status/1?ref=x',
    ],
    [
      '<blockquote class=instagram-media data-instgrm-permalink="https://www.instagram.com/p/a/">b</blockquote>',
      'instagram',
      'https://www.instagram.com/p/a/',
    ],
    [
      '<blockquote class=tiktok-embed cite="https://www.tiktok.com/@a/video/1">b</blockquote>',
      'tiktok',
      'https://www.tiktok.com/@a/video/1',
    ],
    [
      '<div class=fb-post data-href="https://www.facebook.com/a/posts/1">b</div>',
      'facebook',
      'https://www.facebook.com/a/posts/1',
    ],
    [
      '<div class="flourish-embed flourish-map" data-src="visualisation/12?3">b</div>',
      'flourish',
      'https://public.flourish.studio/visualisation/12/',
    ],
  ])('%s', (html, provider, url) => {
    const { blocks, warnings } = fromHtml(html);
    expect(blocks).toMatchObject([
      { type: 'embed', provider, url, fallback: [{ type: 'paragraph' }] },
    ]);
    expect(warnings).toEqual([]);
  });

  it('without an address of their own are quotations', () => {
    expect(fromHtml('<blockquote class=twitter-tweet>a</blockquote>').blocks).toMatchObject([
      { type: 'blockquote' },
    ]);
  });
});
