import { describe, expect, test } from 'vitest';
import { ArticleError } from '../error.js';
import { plainText } from '../text.js';
import { fromNinjs } from './ninjs.js';

const item = {
  uri: 'https://agency.example/1',
  type: 'text',
  language: 'sv',
  versionCreated: '2026-03-04T08:00:00+01:00',
  headlines: [{ role: 'main', value: 'Hamnen <öppnar>' }],
};
const read = (changes: object) => fromNinjs({ ...item, ...changes });
const body = (...bodies: object[]) => read({ bodies }).article.body;
const words = (value: string) => [{ type: 'text', text: value }];
const file = (width: number, more: object = {}) => ({
  name: `r${width}`,
  href: `https://img.example/${width}.jpg`,
  contentType: 'image/jpg',
  width,
  height: width / 2,
  ...more,
});
const picture = {
  name: 'a',
  uri: 'https://agency.example/p',
  type: 'picture',
  altText: 'Fartyg',
  renditions: [file(800)],
};

describe('a text', () => {
  test('is read with no warning where nothing is lost', () => {
    const { article, warnings } = read({
      standard: { name: 'ninjs', version: '3.1' },
      firstCreated: '2026-03-04T07:00:00+01:00',
      pubStatus: 'usable',
      by: 'Ana Ruiz, TT',
      infoSources: [{ name: 'TT' }],
      genres: [{ name: 'Inrikes' }],
      subjects: [{ name: 'Sjöfart' }, { name: 'Hamnar' }],
      places: [{ name: 'Hamnar' }],
      headlines: [...item.headlines, { role: 'short', value: 'Hamn öppen' }],
      descriptions: [{ role: 'lead', contentType: 'text/html', value: 'Efter <i>fem</i> dygn' }],
      bodies: [
        { contentType: 'text/plain', value: 'Hamnen är öppen.' },
        { contentType: 'text/html', value: '<p>Hamnen är <b>öppen</b>.</p>' },
      ],
    });
    expect(warnings).toEqual([]);
    expect(article).toEqual({
      id: item.uri,
      url: item.uri,
      type: 'article',
      status: 'usable',
      lang: 'sv',
      headline: words('Hamnen <öppnar>'),
      alternativeHeadlines: [{ role: 'short', text: 'Hamn öppen' }],
      standfirst: [
        { type: 'text', text: 'Efter ' },
        { type: 'emphasis', children: words('fem') },
        { type: 'text', text: ' dygn' },
      ],
      kicker: 'Inrikes',
      byline: { text: 'Ana Ruiz, TT', contributors: [{ name: 'TT', type: 'organization' }] },
      datePublished: '2026-03-04T07:00:00+01:00',
      dateModified: '2026-03-04T08:00:00+01:00',
      tags: [{ name: 'Sjöfart' }, { name: 'Hamnar' }],
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Hamnen är ' },
            { type: 'strong', children: words('öppen') },
            { type: 'text', text: '.' },
          ],
        },
      ],
    });
  });

  test('plain text stays as it is, in paragraphs', () => {
    const plain = (value: string) => body({ contentType: 'text/plain', value });
    expect(plain('a <b>b</b>\nc')).toEqual([
      { type: 'paragraph', children: words('a <b>b</b>') },
      { type: 'paragraph', children: words('c') },
    ]);
    expect(plain('a\nb\n\nc')).toEqual([
      { type: 'paragraph', children: [...words('a'), { type: 'break' }, ...words('b')] },
      { type: 'paragraph', children: words('c') },
    ]);
  });

  test('what another body says beyond the chosen one is a warning', () => {
    const { article, warnings } = read({
      bodies: [
        { role: 'summary', contentType: 'text/plain', value: 'Kort. Annat.' },
        { role: 'main', contentType: 'application/xhtml+xml', value: '<p>Kort.</p>' },
      ],
    });
    expect(plainText(article.body)).toBe('Kort.');
    expect(warnings).toMatchObject([{ path: '/bodies/0/value', lost: 'Kort. Annat.' }]);
  });

  test('a body in XML is read where there is no other, with a warning', () => {
    const value = '<nitf><body><body.content><p>Ord.</p></body.content></body></nitf>';
    const { article, warnings } = read({ bodies: [{ contentType: 'text/vnd.IPTC.NITF', value }] });
    expect(plainText(article.body)).toBe('Ord.');
    expect(warnings.map(({ code }) => code)).toContain('xml-body');
  });

  test('a heading that repeats the headline is not printed twice', () => {
    const value = '<h1>Hamnen</h1><p>Ord.</p>';
    const { article, warnings } = read({
      headlines: [{ value: 'Hamnen' }],
      bodies: [{ contentType: 'text/html', value }],
    });
    expect(plainText(article.body)).toBe('Ord.');
    expect(warnings).toMatchObject([{ code: 'repeated-headline', lost: 'Hamnen' }]);
  });

  test.each([
    ['withheld', 'withheld'],
    ['canceled', 'canceled'],
    ['stat:usable', 'usable'],
    ['gone', 'withheld'],
  ])('%s has status %s', (pubStatus, status) => {
    expect(read({ pubStatus }).article.status).toBe(status);
  });

  test('an embargo that nobody can read withholds the story', () => {
    const { article } = read({ embargoedUntil: 'soon' });
    expect(article).toMatchObject({ status: 'withheld' });
    const embargoedUntil = '2026-05-01T00:00:00Z';
    expect(read({ embargoedUntil }).article.embargoedUntil).toBe(embargoedUntil);
  });

  test('that a program wrote says so', () => {
    const digitalSourceType = {
      name: 'Trained algorithmic media',
      uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    };
    expect(read({ digitalSourceType }).article.disclosures).toEqual([
      { kind: 'ai', text: words('Trained algorithmic media') },
    ]);
  });

  test('what has no place is a warning with its words', () => {
    const { warnings } = read({ edNote: 'Obs', usageTerms: 'Fritt', 'x/y': 'Ord', urgency: 3 });
    expect(warnings.map(({ path, code, lost }) => [path, code, lost])).toEqual([
      ['/edNote', 'not-carried', 'Obs'],
      ['/usageTerms', 'not-carried', 'Fritt'],
      ['/x~1y', 'unknown-property', 'Ord'],
    ]);
  });
});

describe('ninjs 1 and 2', () => {
  test('as Superdesk sends it', () => {
    const { article, warnings } = fromNinjs({
      guid: 'urn:newsml:1',
      type: 'text',
      language: 'en_AU',
      headline: 'Port reopens',
      byline: 'Ana Ruiz',
      authors: [{ name: 'Ana Ruiz', jobtitle: 'Reporter', biography: 'Writes.' }],
      firstpublished: '2026-03-04T08:00:00+0000',
      versioncreated: '2026-03-04T09:00:00+0000',
      description_html: '<p>After five days</p>',
      description_text: 'After five days',
      body_html: '<p>Open.</p>',
      service: [{ name: 'Business', code: 'b' }],
      keywords: ['sea'],
      associations: {
        featuremedia: {
          guid: 'p',
          type: 'picture',
          body_text: 'Ships',
          description_text: 'Ships wait.',
          byline: 'Bo',
          renditions: {
            original: {
              href: 'https://img.example/o.jpg',
              mimetype: 'image/jpeg',
              width: 4000,
              height: 2000,
              poi: { x: 1000, y: 500 },
            },
            viewImage: {
              href: 'https://img.example/v.jpg',
              mimetype: 'image/jpeg',
              width: 640,
              height: 320,
            },
          },
        },
        none: null,
      },
    });
    expect(warnings.map(({ path }) => path)).toEqual(['/url']);
    expect(article).toMatchObject({
      id: 'urn:newsml:1',
      lang: 'en-AU',
      section: { name: 'Business' },
      tags: [{ name: 'sea' }],
      byline: {
        text: 'Ana Ruiz',
        contributors: [
          { name: 'Ana Ruiz', type: 'person', role: 'Reporter', bio: words('Writes.') },
        ],
      },
      standfirst: words('After five days'),
      leadMedia: {
        type: 'image',
        image: {
          src: 'https://img.example/v.jpg',
          alt: 'Ships',
          caption: words('Ships wait.'),
          credit: 'Bo',
          focalPoint: { x: 0.25, y: 0.25 },
          renditions: [{ width: 4000 }, { width: 640 }],
        },
      },
    });
  });

  test.each([
    ['Article (news)', undefined],
    ['NEWS', undefined],
    ['Analysis', 'Analysis'],
  ])('the genre %s above the headline is %s', (name, kicker) => {
    const { article } = fromNinjs({
      guid: 'urn:newsml:1',
      type: 'text',
      language: 'en',
      headline: 'Port reopens',
      firstpublished: '2026-03-04T08:00:00+0000',
      genre: [{ name }],
    });
    expect(article.kicker).toBe(kicker);
  });

  test('takes the name of a job title that is a term', () => {
    const jobtitle = { qcode: 'rep', name: 'Reporter' };
    const { article } = fromNinjs({
      guid: 'urn:newsml:1',
      type: 'text',
      language: 'en',
      headline: 'Port reopens',
      firstpublished: '2026-03-04T08:00:00+0000',
      authors: [{ name: 'Ana Ruiz', role: 'writer', jobtitle }],
    });
    expect(article.byline.contributors).toMatchObject([{ name: 'Ana Ruiz', role: 'Reporter' }]);
  });

  test('reads lower-case names', () => {
    const { article } = fromNinjs({
      uri: 'https://agency.example/1',
      versioncreated: '2026-03-04T09:00:00Z',
      embargoed: '2026-03-05T09:00:00Z',
      headlines: [{ contenttype: 'text/html', value: 'A &amp; B' }],
    });
    expect(article).toMatchObject({
      headline: words('A & B'),
      datePublished: '2026-03-04T09:00:00Z',
      embargoedUntil: '2026-03-05T09:00:00Z',
    });
  });
});

describe('what comes with a story', () => {
  test('a picture takes a size for screens, and all its sizes', () => {
    const renditions = [file(256), file(1024), file(4724)];
    const { leadMedia } = read({ associations: [{ ...picture, renditions }] }).article;
    expect(leadMedia).toMatchObject({
      image: {
        src: 'https://img.example/1024.jpg',
        renditions: renditions.map(({ href, width, height }) => ({
          src: href,
          width,
          height,
          type: 'image/jpeg',
        })),
      },
    });
  });

  test('the medium named so leads; the other pictures follow the body', () => {
    const lead = { ...picture, name: 'mainpic', renditions: [file(900)] };
    const { article } = read({
      bodies: [{ value: 'Ord.' }],
      associations: [picture, lead, { ...picture, name: 'b', renditions: [file(700)] }],
    });
    expect(article.leadMedia).toMatchObject({ image: { width: 900 } });
    expect(article.body).toMatchObject([
      { type: 'paragraph' },
      { type: 'gallery', images: [{ width: 800 }, { width: 700 }] },
    ]);
  });

  test('a picture that the body shows is not shown again', () => {
    const value =
      '<p>Ord.</p><figure><img src="https://img.example/800.jpg" alt="Fartyg"></figure>';
    const { article, warnings } = read({
      bodies: [{ contentType: 'text/html', value }],
      associations: [{ ...picture, descriptions: [{ value: 'Fartyg väntar' }] }],
    });
    expect(article.leadMedia).toBeUndefined();
    expect(article.body).toHaveLength(2);
    expect(warnings).toMatchObject([{ code: 'in-body', lost: 'Fartyg väntar' }]);
  });

  test('a film has files, the sharpest first, and a still', () => {
    const film = (height: number) => ({
      name: `m${height}`,
      href: `https://v.example/${height}.mp4`,
      contentType: 'video/mp4',
      height,
      width: height * 2,
      duration: 12.5,
    });
    const { leadMedia } = read({
      associations: [{ name: 'v', type: 'video', renditions: [film(360), film(720), file(640)] }],
    }).article;
    expect(leadMedia).toMatchObject({
      type: 'video',
      sources: [{ height: 720 }, { height: 360 }],
      duration: 12.5,
      poster: { src: 'https://img.example/640.jpg', decorative: true },
    });
  });

  test('stories are linked where they have a page, else their words are a warning', () => {
    const story = (uri: string) => ({ name: 's', type: 'text', uri, headlines: [{ value: 'B' }] });
    const { article, warnings } = read({
      associations: [story('https://agency.example/2'), story('urn:3')],
    });
    expect(article.related).toEqual([{ href: 'https://agency.example/2', text: 'B' }]);
    expect(warnings).toMatchObject([
      { path: '/associations/1', lost: expect.stringContaining('B') },
    ]);
  });
});

describe('other news objects', () => {
  test('a picture becomes an article over whatever body it has', () => {
    const { article } = read({
      ...picture,
      descriptions: [{ value: 'Fartyg väntar' }],
      digitalSourceType: { literal: 'digitalCapture' },
      copyrightNotice: '© TT',
    });
    expect(article).toMatchObject({
      type: 'gallery',
      leadMedia: {
        image: {
          caption: words('Fartyg väntar'),
          digitalSourceType: 'digitalCapture',
          copyright: '© TT',
        },
      },
      body: [],
    });
    expect(article.standfirst).toBeUndefined();
  });

  test('a list of objects is a package of links', () => {
    const { article, warnings } = fromNinjs([item, { uri: 'urn:2', title: 'Händelse' }]);
    expect(article.related).toEqual([{ href: item.uri, text: 'Hamnen <öppnar>' }]);
    expect(warnings).toContainEqual(expect.objectContaining({ path: '/1', lost: 'Händelse' }));
  });

  test.each([
    undefined,
    'ninjs',
    [],
    {},
    { title: 'x' },
    { uri: 5 },
    { $schema: 'x', uri: 'urn:a' },
  ])('%o is an ArticleError that says what came', (input) => {
    expect(() => fromNinjs(input)).toThrow(ArticleError);
    expect(() => fromNinjs(input)).toThrow(/expected a news object of ninjs/);
  });
});
