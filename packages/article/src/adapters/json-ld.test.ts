import { describe, expect, test } from 'vitest';
import { misplaced } from '../../../../tests/junk.js';
import { ArticleError } from '../error.js';
import { plainText } from '../text.js';
import { fromJsonLd } from './json-ld.js';

const story = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Port reopens after storm',
  url: 'https://news.example/port',
  inLanguage: 'en-GB',
  datePublished: '2026-03-04T09:30:00+01:00',
  dateModified: '2026-03-04T11:00:00+01:00',
  author: { '@type': 'Person', name: 'Ana Ruiz', url: 'https://news.example/ana' },
  articleBody: 'The port is open.\n\nShips wait outside.',
};

const read = (changes: object) => fromJsonLd({ ...story, ...changes });
const codes = (changes: object) => read(changes).warnings.map(({ code }) => code);
const texts = (changes: object) => read(changes).article.body.map((block) => plainText([block]));
const page = (...scripts: string[]) =>
  `<!doctype html><html lang="en-GB"><head><title>Port</title>${scripts
    .map((script) => `<script type="application/ld+json">${script}</script>`)
    .join('')}</head><body><p>Words of the page.</p></body></html>`;

describe('fromJsonLd', () => {
  test('reads a story', () => {
    const { article, warnings } = fromJsonLd(story);
    expect(warnings).toEqual([]);
    expect(article).toEqual({
      id: 'https://news.example/port',
      url: 'https://news.example/port',
      type: 'article',
      lang: 'en-GB',
      headline: [{ type: 'text', text: 'Port reopens after storm' }],
      byline: {
        contributors: [{ name: 'Ana Ruiz', type: 'person', url: 'https://news.example/ana' }],
      },
      datePublished: '2026-03-04T09:30:00+01:00',
      dateModified: '2026-03-04T11:00:00+01:00',
      body: [
        { type: 'paragraph', children: [{ type: 'text', text: 'The port is open.' }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'Ships wait outside.' }] },
      ],
    });
  });

  test('reads the same from text, a page, a list and a graph', () => {
    const { article } = fromJsonLd(story);
    const text = JSON.stringify(story);
    for (const input of [text, `\uFEFF ${text}`, page(text), [story], { '@graph': [story] }]) {
      expect(fromJsonLd(input).article).toEqual(article);
    }
  });

  test.each([
    ['LiveBlogPosting', 'liveblog'],
    ['https://schema.org/OpinionNewsArticle', 'opinion'],
    ['schema:ReviewNewsArticle', 'review'],
    ['AnalysisNewsArticle', 'article'],
    ['BackgroundNewsArticle', 'article'],
    ['ReportageNewsArticle', 'article'],
    ['BlogPosting', 'article'],
    [['Article', 'OpinionNewsArticle'], 'opinion'],
  ])('takes %j for %s', (type, expected) => {
    expect(read({ '@type': type }).article.type).toBe(expected);
  });
});

describe('which node is the story', () => {
  test('the outermost, before those in lists of links', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ ...story, headline: 'Another' }] };
    expect(plainText(fromJsonLd([list, story]).article.headline)).toBe('Port reopens after storm');
  });

  test('the one that names the page', () => {
    const html = page(
      JSON.stringify({ ...story, headline: 'Another', url: 'https://news.example/other' }),
      JSON.stringify({ ...story, url: undefined, mainEntityOfPage: { '@id': story.url } }),
    ).replace('<title>', '<link rel="canonical" href="https://news.example/port/"><title>');
    expect(plainText(fromJsonLd(html).article.headline)).toBe('Port reopens after storm');
  });

  test('what a page says that it is about', () => {
    const { article } = fromJsonLd({ '@type': 'WebPage', name: 'Page', mainEntity: story });
    expect(plainText(article.headline)).toBe('Port reopens after storm');
  });

  test('the live blog before its article, the story before its film', () => {
    const film = { '@type': 'VideoObject', name: 'A film', contentUrl: '/film.mp4' };
    const live = { ...story, '@type': 'LiveBlogPosting', headline: 'Live' };
    expect(plainText(fromJsonLd([film, story, live]).article.headline)).toBe('Live');
    expect(plainText(fromJsonLd([film, story]).article.headline)).toMatch('Port');
  });

  test('a film by itself', () => {
    const { article } = fromJsonLd({
      '@type': 'VideoObject',
      name: 'The storm from above',
      description: 'Filmed on Tuesday.',
      uploadDate: '2026-03-04T09:30:00Z',
      duration: 'PT1M5S',
      contentUrl: 'https://news.example/storm.mp4',
      encodingFormat: 'video/mp4',
      thumbnailUrl: ['https://news.example/storm.jpg'],
      transcript: 'Waves hit the wall.',
    });
    expect(article).toMatchObject({
      type: 'video',
      datePublished: '2026-03-04T09:30:00Z',
      standfirst: [{ type: 'text', text: 'Filmed on Tuesday.' }],
      leadMedia: {
        type: 'video',
        title: 'The storm from above',
        duration: 65,
        sources: [{ src: 'https://news.example/storm.mp4', type: 'video/mp4' }],
        poster: { src: 'https://news.example/storm.jpg', decorative: true },
        transcript: [
          { type: 'paragraph', children: [{ type: 'text', text: 'Waves hit the wall.' }] },
        ],
      },
    });
  });
});

describe('references', () => {
  test('people and pictures elsewhere in the graph, and in another script', () => {
    const html = page(
      JSON.stringify({
        '@graph': [
          { ...story, author: [{ '@id': '#ana' }], image: { '@id': '#photo' } },
          {
            '@type': 'ImageObject',
            '@id': '#photo',
            url: '/a.jpg',
            caption: 'Waves',
            width: 8,
            height: '6',
          },
        ],
      }),
      JSON.stringify({ '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz', jobTitle: 'Reporter' }),
    );
    expect(fromJsonLd(html).article).toMatchObject({
      byline: { contributors: [{ name: 'Ana Ruiz', role: 'Reporter' }] },
      leadMedia: {
        image: { src: '/a.jpg', width: 8, height: 6, caption: [{ type: 'text', text: 'Waves' }] },
      },
    });
  });

  test('in a circle', () => {
    const graph = [
      { ...story, '@id': '#story', author: { '@id': '#ana' } },
      { '@type': 'Person', '@id': '#ana', name: 'Ana', image: { '@id': '#ana' } },
    ];
    expect(fromJsonLd({ '@graph': graph }).article.byline.contributors).toMatchObject([
      { name: 'Ana' },
    ]);
  });
});

describe('authors', () => {
  const names = (author: unknown) =>
    read({ author }).article.byline.contributors.map(({ name, type }) => `${name}: ${type}`);

  test.each([
    ['a text', 'By Ana Ruiz', ['Ana Ruiz: person']],
    ['texts', ['Ana Ruiz', 'Ben Ode'], ['Ana Ruiz: person', 'Ben Ode: person']],
    ['an agency', { '@type': 'NewsMediaOrganization', name: 'Wire' }, ['Wire: organization']],
    [
      'several names in one',
      { '@type': 'Person', name: ['A B', 'C D'] },
      ['A B: person', 'C D: person'],
    ],
    ['a name in parts', { givenName: 'Ana', familyName: 'Ruiz' }, ['Ana Ruiz: person']],
    ['one twice', [{ name: 'Ana' }, { name: 'Ana' }], ['Ana: person']],
    ['a name with a reference', { name: 'S&eacute;an O&#8217;Hara' }, ['Séan O’Hara: person']],
    ['a list', { '@list': [{ name: 'Ana' }, { name: 'Ben' }] }, ['Ana: person', 'Ben: person']],
    ['misplaced', [7, null, {}, [], { name: {} }], ['7: person']],
  ])('%s', (_, author, expected) => {
    expect(names(author)).toEqual(expected);
  });

  test('an address without a name is told', () => {
    const { article, warnings } = read({ author: 'https://facebook.example/ana' });
    expect(article.byline.contributors).toEqual([]);
    expect(warnings).toMatchObject([
      { path: '/author', code: 'not-carried', lost: 'https://facebook.example/ana' },
    ]);
  });
});

describe('the body', () => {
  test('lines are paragraphs where no blank line stands between', () => {
    expect(texts({ articleBody: 'One.\nTwo.\r\nThree.\n' })).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('between blank lines a line is a line', () => {
    expect(texts({ articleBody: 'Roses\nViolets\n\n\nThe end' })).toEqual([
      'Roses\nViolets',
      'The end',
    ]);
  });

  test('HTML, as it is or escaped once more', () => {
    const blocks = [
      { type: 'paragraph', children: [{ type: 'text', text: 'One & two' }] },
      {
        type: 'paragraph',
        children: [{ type: 'emphasis', children: [{ type: 'text', text: 'three' }] }],
      },
    ];
    const html = '<p>One &amp; two</p><p><em>three</em></p><script>alert(1)</script>';
    expect(read({ articleBody: html }).article.body).toEqual(blocks);
    const escaped =
      '&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;p&gt;&lt;em&gt;three&lt;/em&gt;&lt;/p&gt;';
    expect(read({ articleBody: escaped }).article.body).toEqual(blocks);
  });

  test('plain text keeps what only looks like markup', () => {
    expect(texts({ articleBody: 'If a < b and c > d, use &lt;canvas&gt;.' })).toEqual([
      'If a < b and c > d, use <canvas>.',
    ]);
  });

  test('none is told', () => {
    expect(codes({ articleBody: undefined })).toEqual(['no-body']);
  });
});

describe('facts', () => {
  test('plain text has no markup but references', () => {
    const { article } = read({ headline: 'Q&amp;A: It&#8217;s <b>x</b> &lt;i&gt; &bogus;' });
    expect(plainText(article.headline)).toBe('Q&A: It’s <b>x</b> <i> &bogus;');
  });

  test.each([
    [{ isAccessibleForFree: 'False' }, false],
    [{ isAccessibleForFree: 'https://schema.org/False' }, false],
    [{ isAccessibleForFree: true }, true],
    [
      { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'false', cssSelector: '.p' } },
      false,
    ],
  ])('%j', (changes, free) => {
    expect(read(changes).article.access).toEqual({ isAccessibleForFree: free });
  });

  test('sections, keywords and subjects', () => {
    const { article } = read({
      articleSection: ['Business', 'Shipping'],
      keywords: 'ports, storms,ports',
      about: [{ '@type': 'Place', name: 'Rotterdam', url: 'https://news.example/rotterdam' }],
    });
    expect(article.section).toEqual({ name: 'Business' });
    expect(article.tags).toEqual([
      { name: 'Shipping' },
      { name: 'ports' },
      { name: 'storms' },
      { name: 'Rotterdam', url: 'https://news.example/rotterdam' },
    ]);
  });

  test('one picture in three shapes has renditions; others are told', () => {
    const photo = (shape: string, width: number, height: number, caption = 'Waves') => ({
      '@type': 'ImageObject',
      url: `https://news.example/${shape}/photo.jpg`,
      width,
      height,
      caption,
      description: 'Waves over a wall',
      creditText: 'Ana Ruiz',
    });
    const image = [photo('1x1', 900, 900), photo('16x9', 1600, 900), photo('map', 9, 9, 'A map')];
    const { article, warnings } = read({ image });
    expect(article.leadMedia).toMatchObject({
      image: {
        alt: 'Waves over a wall',
        credit: 'Ana Ruiz',
        renditions: [{ width: 900 }, { width: 1600 }],
      },
    });
    expect(warnings).toMatchObject([{ path: '/image/2', code: 'more-images', lost: 'A map' }]);
  });

  test('of addresses of one picture in three shapes the wide one is shown, the others told', () => {
    const image = ['1x1', '4x3', '16x9'].map((shape) => `https://news.example/${shape}/photo.jpg`);
    const { article, warnings } = read({ image });
    expect(article.leadMedia).toMatchObject({ image: { src: image[2] } });
    expect(warnings.filter(({ code }) => code === 'more-images')).toMatchObject([
      { path: '/image/0' },
      { path: '/image/1' },
    ]);
  });

  test('a bare picture is decoration, and that is told', () => {
    const { article, warnings } = read({ image: 'https://news.example/a.jpg' });
    expect(article.leadMedia).toEqual({
      type: 'image',
      image: { src: 'https://news.example/a.jpg', alt: '', decorative: true },
    });
    expect(warnings).toMatchObject([{ path: '/image', code: 'missing-alt' }]);
  });

  test('corrections, how it was made, who pays', () => {
    const { article } = read({
      correction: [
        'A name was wrong.',
        { text: 'So was a year.', datePublished: '2026-03-05T08:00Z' },
      ],
      backstory: 'We asked forty captains.',
      sponsor: { '@type': 'Organization', name: 'Harbour Bank' },
    });
    expect(article.corrections).toEqual([
      { kind: 'correction', text: [{ type: 'text', text: 'A name was wrong.' }] },
      {
        kind: 'correction',
        text: [{ type: 'text', text: 'So was a year.' }],
        date: '2026-03-05T08:00Z',
      },
    ]);
    expect(article.disclosures).toMatchObject([{ kind: 'method' }]);
    expect(article.sponsor).toEqual({ name: 'Harbour Bank' });
  });

  test('what an article has no place for is told', () => {
    const { warnings } = read({
      dateline: 'ROTTERDAM',
      publisher: { '@type': 'Organization', name: 'The News', logo: 'https://news.example/l.png' },
    });
    expect(warnings).toMatchObject([
      { path: '/dateline', code: 'not-carried', lost: 'ROTTERDAM' },
      { path: '/publisher', code: 'not-carried', lost: 'The News' },
    ]);
  });

  test('a time without an offset is of the zone given', () => {
    const input = { ...story, datePublished: '2026-07-04T09:30:00' };
    const { article } = fromJsonLd(input, { timeZone: 'Europe/Madrid' });
    expect(article).toMatchObject({
      datePublished: '2026-07-04T09:30:00+02:00',
      timeZone: 'Europe/Madrid',
    });
    expect(fromJsonLd(input).warnings).toMatchObject([
      { path: '/datePublished', code: 'no-offset' },
    ]);
  });

  test.each([
    ['en_US', 'en-US'],
    [{ '@type': 'Language', name: 'Spanish', alternateName: 'es' }, 'es'],
    [['pt-BR', 'en'], 'pt-BR'],
  ])('language %j', (inLanguage, lang) => {
    expect(read({ inLanguage }).article.lang).toBe(lang);
  });
});

test('a live blog', () => {
  const { article, warnings } = read({
    '@type': 'LiveBlogPosting',
    coverageStartTime: '2026-03-04T08:00:00Z',
    coverageEndTime: '2026-03-04T20:00:00Z',
    articleBody: undefined,
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        '@id': 'https://news.example/port#u2',
        headline: 'Cranes move',
        datePublished: '2026-03-04T10:00:00Z',
        articleBody: '<p>All of them.</p>',
        author: 'Ben Ode',
        image: { url: '/crane.jpg', description: 'A crane' },
      },
      { '@type': 'BlogPosting', datePublished: '2026-03-04T09:00:00Z', articleBody: 'It begins.' },
      { '@type': 'BlogPosting', headline: 'No time', articleBody: 'Lost words.' },
    ],
  });
  expect(article.live).toMatchObject({
    status: 'live',
    coverageStart: '2026-03-04T08:00:00Z',
    updates: [
      {
        id: 'u2',
        title: [{ type: 'text', text: 'Cranes move' }],
        contributors: [{ name: 'Ben Ode' }],
        body: [{ type: 'paragraph' }, { type: 'image', image: { alt: 'A crane' } }],
      },
      { id: 'update-2', body: [{ type: 'paragraph' }] },
    ],
  });
  expect(warnings).toMatchObject([
    { path: '/liveBlogUpdate/2', code: 'invalid', lost: 'No time\nLost words.' },
  ]);
});

describe('a page', () => {
  test('mends a script, and passes over one that it cannot', () => {
    const html = page('{"a": "no "way""}', `<!-- ${JSON.stringify(story).slice(0, -1)},} -->`);
    const { article, warnings } = fromJsonLd(html);
    expect(plainText(article.headline)).toBe('Port reopens after storm');
    expect(warnings).toMatchObject([
      { path: '/0', code: 'invalid-json', lost: '{"a": "no "way""}' },
      { path: '/1', code: 'mended-json' },
    ]);
  });

  test('gives its language where the data has none', () => {
    const html = page(JSON.stringify({ ...story, inLanguage: undefined }));
    expect(fromJsonLd(html).article.lang).toBe('en-GB');
  });

  test('a script within a comment or a text is none', () => {
    const script = `<script type="application/ld+json">${JSON.stringify(story)}</script>`;
    const html = `<html><!-- ${script} --><textarea>${script}</textarea></html>`;
    expect(() => fromJsonLd(html)).toThrow(ArticleError);
  });
});

describe('what is no story', () => {
  test.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [7, '7'],
    ['words', 'neither JSON nor a page'],
    ['<p>A page</p>', 'without a script'],
    [{ '@type': 'WebPage', name: 'Page' }, 'data of WebPage'],
    [[], 'a list of 0'],
    [{ type: 'story', version: '0.10.12' }, 'an object'],
  ])('%j', (input, found) => {
    expect(() => fromJsonLd(input)).toThrow(ArticleError);
    expect(() => fromJsonLd(input)).toThrow(found);
  });

  test('hostile values in every place are warnings, never another exception', () => {
    for (const key of [
      ...Object.keys(story),
      'image',
      'video',
      'keywords',
      'correction',
      'hasPart',
    ]) {
      for (const value of misplaced) {
        const input = { ...story, '@type': 'LiveBlogPosting', liveBlogUpdate: value, [key]: value };
        try {
          expect(fromJsonLd(input).article.body).toBeInstanceOf(Array);
        } catch (error) {
          expect(error).toBeInstanceOf(ArticleError);
        }
      }
    }
  });
});
