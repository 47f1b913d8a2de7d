import { describe, expect, it } from 'vitest';
import { assertNewsArticle } from '../../../../tests/seo/assertNewsArticle.js';
import type { Article } from '../article.js';
import type { Image } from '../media.js';
import { parseArticle } from '../parse.js';
import { sampleArticle } from '../sample/index.js';
import { newsArticleJsonLd } from '../seo.js';
import { teaser } from '../teaser.js';

const publisher = { name: 'The Daily Galley', logo: { src: '/logo.png', width: 600, height: 60 } };
const story = (changes: object): Article => parseArticle({ ...sampleArticle, ...changes });
const line = (words: string) => [{ type: 'text', text: words }];
const paragraph = (words: string) => ({ type: 'paragraph', children: line(words) });
const markup = (changes: object = {}, options = {}) => {
  const article = story(changes);
  assertNewsArticle(article);
  return newsArticleJsonLd(article, { publisher, ...options });
};

describe('the sample', () => {
  it('says what search engines require and recommend', () => {
    expect(assertNewsArticle(sampleArticle)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'North Korean soldier crosses mined border into South Korea, asks to stay',
      url: sampleArticle.url,
      mainEntityOfPage: { '@type': 'WebPage', '@id': sampleArticle.url },
      datePublished: '2025-10-19T18:56:00+05:30',
      dateModified: '2025-10-19T20:17:00+05:30',
      author: [
        {
          '@type': 'Organization',
          name: 'The Daily Galley Web Desk',
          url: 'https://daily-galley.example/desk/web',
        },
      ],
      publisher: { '@type': 'Organization', name: 'The Daily Galley' },
      articleSection: 'World',
      keywords: ['North Korea', 'South Korea', 'Demilitarised Zone'],
      inLanguage: 'en-IN',
      isAccessibleForFree: true,
    });
  });

  it('has its picture in three shapes, the largest JPEG of each', () => {
    const base = 'https://daily-galley.example/galley-sample';
    const files = (assertNewsArticle(sampleArticle).image as { url: string }[]).map(
      ({ url }) => url,
    );
    expect(files).toEqual([
      `${base}/guard-post-1x1-1200.jpg`,
      `${base}/guard-post-4x3-1200.jpg`,
      `${base}/guard-post-16x9-1600.jpg`,
    ]);
  });
});

describe('pictures', () => {
  const picture = (image: Partial<Image>) =>
    markup({ leadMedia: { type: 'image', image: { src: '/a.jpg', alt: 'A.', ...image } } })?.image;

  it('are left out of a shape where they have under 50,000 pixels', () => {
    const renditions = [
      { src: '/s.jpg', width: 200, height: 200 },
      { src: '/l.jpg', width: 400, height: 300 },
    ];
    expect(picture({ renditions })).toMatchObject([{ url: 'https://daily-galley.example/l.jpg' }]);
  });

  it('are the one file there is where none has a shape of search results', () => {
    expect(picture({})).toEqual([
      { '@type': 'ImageObject', url: 'https://daily-galley.example/a.jpg' },
    ]);
  });

  it('carry their credit, and say which a machine made', () => {
    const source = 'trainedAlgorithmicMedia';
    expect(picture({ credit: 'Ana', copyright: '© AP', digitalSourceType: source })).toMatchObject([
      {
        creditText: 'Ana',
        copyrightNotice: '© AP',
        digitalSourceType: { '@id': `http://cv.iptc.org/newscodes/digitalsourcetype/${source}` },
      },
    ]);
  });

  it('are the body’s first where nothing leads', () => {
    const body = [paragraph('a'), { type: 'image', image: { src: '/b.jpg', alt: 'B.' } }];
    expect(markup({ leadMedia: undefined, body })?.image).toMatchObject([
      { url: 'https://daily-galley.example/b.jpg' },
    ]);
    expect(markup({ leadMedia: undefined, body: [] })).not.toHaveProperty('image');
  });
});

describe('dates', () => {
  const first = '2025-10-19T18:56:00+05:30';
  const chosen = '2025-10-20T00:00Z';
  it.each([
    ['without a change', { dateModified: undefined }, first, first],
    ['with a slip mended', { dateModified: '2025-10-19T18:56:59+05:30' }, first, first],
    ['with a real change', { dateModified: '2025-10-19T13:27Z' }, first, '2025-10-19T13:27Z'],
    ['with a date chosen', { displayDate: chosen }, chosen, chosen],
  ])('are those of the page %s', (_, changes, published, modified) => {
    const data = markup(changes);
    expect([data?.datePublished, data?.dateModified]).toEqual([published, modified]);
  });
});

describe('authors', () => {
  it('have an entry each', () => {
    const contributors = [
      {
        name: 'Ana Ruiz',
        type: 'person',
        role: 'Editor',
        url: '/ana',
        sameAs: ['https://x.com/a'],
      },
      { name: 'AP', type: 'organization', role: 'Agency' },
    ];
    expect(markup({ byline: { text: 'By Ana Ruiz and AP', contributors } })?.author).toEqual([
      {
        '@type': 'Person',
        name: 'Ana Ruiz',
        url: 'https://daily-galley.example/ana',
        sameAs: ['https://x.com/a'],
        jobTitle: 'Editor',
      },
      { '@type': 'Organization', name: 'AP' },
    ]);
  });

  it('are the newsroom without a byline, and nobody by guess from a written one', () => {
    expect(markup({ byline: { contributors: [] } })?.author).toMatchObject([
      { name: publisher.name },
    ]);
    const written = markup({ byline: { text: 'By our staff', contributors: [] } });
    expect(written).not.toHaveProperty('author');
    expect(written).toHaveProperty('creditText', 'By our staff');
  });
});

describe('a paywall', () => {
  const access = { isAccessibleForFree: false };
  const body = [paragraph('Free.'), paragraph('SECRET')];

  it('is told with the class that the page sets, where the text is in the page', () => {
    expect(markup({ access, body })).toMatchObject({
      isAccessibleForFree: false,
      hasPart: {
        '@type': 'WebPageElement',
        isAccessibleForFree: false,
        cssSelector: '.galley-paywall',
      },
    });
    expect(JSON.stringify(markup({ access, body }))).not.toContain('SECRET');
  });

  it('keeps the captions behind it', () => {
    const caption = line('A SECRET caption, which is as long as captions are.');
    const image = { src: '/b.jpg', alt: 'B.', caption };
    const gated = { access, leadMedia: undefined, body: [{ type: 'image', image }] };
    expect(markup(gated)).not.toHaveProperty('image');
    const open = markup({ ...gated, access: undefined });
    expect(open).toHaveProperty('image.0.caption', expect.stringContaining('SECRET'));
  });

  it('names no class where the text is not there', () => {
    const cut = newsArticleJsonLd(teaser(story({ body }), { blocks: 1 }), { publisher });
    expect(cut).toMatchObject({ isAccessibleForFree: false });
    expect(cut).not.toHaveProperty('hasPart');
    expect(markup({ access, body: [] })).not.toHaveProperty('hasPart');
  });
});

describe('a live blog', () => {
  const live = {
    status: 'ended',
    coverageStart: '2025-10-19T18:00+05:30',
    updates: [
      {
        id: 'b<c',
        title: line('Second'),
        datePublished: '2025-10-19T20:00+05:30',
        body: [paragraph('Words.')],
      },
      { id: 'a', datePublished: '2025-10-19T19:00+05:30', body: [] },
    ],
  };

  it('is a LiveBlogPosting with its updates', () => {
    expect(markup({ type: 'liveblog', live })).toMatchObject({
      '@type': 'LiveBlogPosting',
      coverageStartTime: '2025-10-19T18:00+05:30',
      coverageEndTime: '2025-10-19T20:00+05:30',
      liveBlogUpdate: [
        {
          '@type': 'BlogPosting',
          headline: 'Second',
          datePublished: '2025-10-19T20:00+05:30',
          articleBody: 'Words.',
          url: `${sampleArticle.url}#soldier-crosses-dmz-2025-10-19-update-b%3Cc`,
        },
        { url: `${sampleArticle.url}#soldier-crosses-dmz-2025-10-19-update-a` },
      ],
    });
  });

  it('tells no update that readers pay for, and no end while it goes on', () => {
    const access = { isAccessibleForFree: false };
    const gated = markup({ type: 'liveblog', access, live: { ...live, status: 'live' } });
    expect(gated).not.toHaveProperty('liveBlogUpdate');
    expect(gated).not.toHaveProperty('coverageEndTime');
  });
});

it('tells corrections, not notes', () => {
  const corrections = [
    { text: line('The river is the Imjin.'), date: '2025-10-20T09:00Z', kind: 'correction' },
    { text: line('More to come.'), kind: 'update' },
  ];
  expect(markup({ corrections })?.correction).toEqual([
    {
      '@type': 'CorrectionComment',
      text: 'The river is the Imjin.',
      datePublished: '2025-10-20T09:00Z',
    },
  ]);
});

it('tells the lead film where search engines would take it', () => {
  const film = { type: 'video', sources: [{ src: '/a.mp4', type: 'video/mp4' }], duration: 90.5 };
  const poster = { src: '/p.jpg', alt: 'P.' };
  expect(markup({ leadMedia: { ...film, poster } })?.video).toMatchObject({
    '@type': 'VideoObject',
    name: expect.stringContaining('North Korean soldier'),
    contentUrl: 'https://daily-galley.example/a.mp4',
    thumbnailUrl: ['https://daily-galley.example/p.jpg'],
    uploadDate: '2025-10-19T18:56:00+05:30',
    duration: 'PT90.5S',
  });
  expect(markup({ leadMedia: film })).not.toHaveProperty('video');
  expect(markup({ leadMedia: { ...film, type: 'audio' } })?.audio).toMatchObject({
    '@type': 'AudioObject',
    duration: 'PT90.5S',
  });
});

it.each([
  [{ status: 'draft' }, {}],
  [{ status: 'withheld' }, { now: '2100-01-01T00:00Z' }],
  [{ status: 'canceled' }, {}],
  [{ embargoedUntil: '2030-01-01T00:00:00+0530' }, {}],
  [{ embargoedUntil: '2030-01-01T00:00:00+0530' }, { now: '2029-12-31T18:29:59Z' }],
  [{ embargoedUntil: '2030-01-01T00:00:00+0530' }, { now: 'soon' }],
])('says nothing of a story that is not out: %j at %j', (changes, options) => {
  expect(newsArticleJsonLd(story(changes), { publisher, ...options })).toBeUndefined();
  expect(markup(changes, { preview: true })).toHaveProperty('headline');
});

it('speaks once an embargo has passed', () => {
  const embargoedUntil = '2030-01-01T00:00:00+0530';
  expect(markup({ embargoedUntil }, { now: '2029-12-31T18:30Z' })).toHaveProperty('headline');
});
