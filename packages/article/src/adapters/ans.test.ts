import { describe, expect, test } from 'vitest';
import { ArticleError } from '../error.js';
import { plainText } from '../text.js';
import { fromAns } from './ans.js';

const story = {
  type: 'story',
  version: '0.10.12',
  _id: 'ABC',
  language: 'en-GB',
  canonical_url: '/port',
  headlines: { basic: 'Port <reopens>' },
  first_publish_date: '2026-03-04T08:00:00Z',
};
const read = (changes: object) => fromAns({ ...story, ...changes });
const body = (...content_elements: object[]) => read({ content_elements }).article.body;
const codes = (changes: object) => read(changes).warnings.map(({ code }) => code);
const picture = {
  type: 'image',
  url: 'https://img.example/a.jpg',
  width: 800,
  height: 400,
  alt_text: 'Ships',
};
const text = (content: string) => ({ type: 'text', content });
const words = (value: string) => [{ type: 'text', text: value }];

describe('the story around the body', () => {
  test('is read with no warning where nothing is lost', () => {
    const { article, warnings } = read({
      canonical_website: 'north',
      website_url: '/north/port',
      headlines: { basic: 'Port <reopens>', meta_title: 'Port opens', mobile: '' },
      subheadlines: { basic: 'After <i>five</i> days' },
      label: { basic: { text: 'Shipping' }, old: { text: 'Hidden', display: false } },
      display_date: '2026-03-04T09:00:00Z',
      last_updated_date: '2026-03-04T10:00:00Z',
      taxonomy: {
        primary_section: { name: 'Business', path: '/business' },
        sections: [
          { name: 'Business', path: '/business' },
          { name: 'Sea', path: '/sea' },
        ],
        tags: [{ text: 'Ports' }],
      },
      content_restrictions: { content_code: 'premium' },
      content_elements: [text('The <b>port</b> is open.')],
    });
    expect(warnings).toEqual([]);
    expect(article).toEqual({
      id: 'ABC',
      url: '/north/port',
      canonicalUrl: '/port',
      type: 'article',
      lang: 'en-GB',
      headline: words('Port <reopens>'),
      alternativeHeadlines: [{ role: 'seo', text: 'Port opens' }],
      standfirst: [
        { type: 'text', text: 'After ' },
        { type: 'emphasis', children: words('five') },
        { type: 'text', text: ' days' },
      ],
      kicker: 'Shipping',
      byline: { contributors: [] },
      datePublished: '2026-03-04T08:00:00Z',
      dateModified: '2026-03-04T10:00:00Z',
      displayDate: '2026-03-04T09:00:00Z',
      section: { name: 'Business', url: '/business' },
      tags: [{ name: 'Ports' }, { name: 'Sea', url: '/sea' }],
      access: { isAccessibleForFree: false },
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'The ' },
            { type: 'strong', children: words('port') },
            { type: 'text', text: ' is open.' },
          ],
        },
      ],
    });
  });

  test('names everyone credited, writers first, by their public names', () => {
    const { byline } = read({
      credits: {
        photos_by: [{ type: 'author', name: 'Bo' }],
        by: [
          {
            type: 'author',
            name: 'Ana Maria Ruiz',
            byline: 'Ana Ruiz',
            role: 'Reporter',
            url: '/ana',
            social_links: [
              { site: 'x', url: 'https://x.com/ana' },
              { site: 'email', url: 'ana@news.example' },
            ],
          },
        ],
      },
    }).article;
    expect(byline.contributors).toEqual([
      {
        name: 'Ana Ruiz',
        type: 'person',
        url: '/ana',
        role: 'Reporter',
        sameAs: ['https://x.com/ana'],
      },
      { name: 'Bo', type: 'person', role: 'photos by' },
    ]);
  });

  test('prints vanity credits and knows credits, and the agency where nobody is named', () => {
    const by = (name: string) => ({ by: [{ type: 'author', name }] });
    const named = (changes: object) => read(changes).article.byline.contributors;
    const both = { credits: by('Ana'), vanity_credits: by('By A. R. in Lima') };
    expect(read(both).article.byline).toEqual({
      text: 'By A. R. in Lima',
      contributors: [{ name: 'Ana', type: 'person' }],
    });
    expect(named({ vanity_credits: by('A. R.') })[0]?.name).toBe('A. R.');
    expect(named({ distributor: { name: 'Reuters' } })).toEqual([
      { name: 'Reuters', type: 'organization' },
    ]);
    expect(codes({ credits: { by: [{ type: 'reference', referent: { id: 'a' } }] } })).toContain(
      'missing-author',
    );
  });

  test.each([
    [{ subtype: 'opinion' }, 'opinion'],
    [{ subtype: 'restaurant-review' }, 'review'],
    [{ subtype: 'live-blog' }, 'liveblog'],
    [{ subtype: 'deliverance' }, 'article'],
    [{ type: 'gallery', content_elements: [picture] }, 'gallery'],
  ])('%o is of type %s', (changes, type) => {
    expect(read(changes).article.type).toBe(type);
  });

  test.each([
    [{ revision: { published: false } }, 'draft'],
    [{ publishing: { has_published_edition: false } }, 'draft'],
    [{ status: 'unpublished' }, 'withheld'],
    [{ status: 'killed' }, 'canceled'],
    [{ status: 'published' }, undefined],
    [{ content_restrictions: { embargo: { active: true } } }, 'withheld'],
    [{ content_restrictions: { embargo: { active: true, end_time: 'soon' } } }, 'withheld'],
    [{ content_restrictions: { embargo: { active: false, end_time: 'soon' } } }, undefined],
  ])('%o has status %s', (changes, status) => {
    expect(read(changes).article.status).toBe(status);
  });

  test('an embargo that ends says when', () => {
    const embargo = { active: true, end_time: '2026-05-01T00:00:00Z' };
    const { article } = read({ status: 'embargoed', content_restrictions: { embargo } });
    expect(article.embargoedUntil).toBe('2026-05-01T00:00:00Z');
    expect(article.status).toBeUndefined();
  });

  test('sponsored stories say so', () => {
    const { article, warnings } = read({ owner: { sponsored: true, id: 'acme' } });
    expect(article.sponsor).toEqual({ name: 'acme' });
    expect(warnings.map(({ path }) => path)).toEqual(['/owner/sponsored']);
  });

  test('what has no place is a warning with its words and its path', () => {
    const { warnings } = read({
      subheadlines: { basic: 'Shown' },
      description: { basic: 'A teaser' },
      copyright: '© News',
      'new/thing': { caption: 'Words' },
      version: '0.5.8',
    });
    const lost = Object.fromEntries(warnings.map(({ path, lost = '' }) => [path, lost]));
    expect(lost).toEqual({
      '/version': '',
      '/new~1thing': 'Words',
      '/description/basic': 'A teaser',
      '/copyright': '© News',
    });
  });

  test('links related stories and says which were not resolved', () => {
    const { article, warnings } = read({
      related_content: {
        basic: [
          { type: 'story', canonical_url: '/b', headlines: { basic: 'B' } },
          { type: 'reference', referent: { type: 'story', id: 'C' } },
        ],
        redirect: [{ type: 'redirect', canonical_url: '/port', redirect_url: '/new' }],
      },
    });
    expect(article.related).toEqual([{ href: '/b', text: 'B' }]);
    expect(warnings.map(({ path, code }) => [path, code])).toEqual([
      ['/related_content/basic/1', 'unresolved-reference'],
      ['/related_content/redirect/0', 'redirect'],
    ]);
  });
});

describe('pictures', () => {
  const lead = (changes: object) =>
    read({ promo_items: { basic: { ...picture, ...changes } } }).article.leadMedia;

  test('carry caption, credit, focal point and token', () => {
    expect(
      lead({
        subtitle: 'The port',
        caption: 'Ships <i>wait</i>.',
        credits: { by: [{ name: 'Ansel' }], affiliation: [{ name: 'AP' }] },
        copyright: '© AP',
        focal_point: { x: 200, y: 100 },
        auth: { 1: 'old', 2: 'new' },
      }),
    ).toEqual({
      type: 'image',
      image: {
        src: 'https://img.example/a.jpg',
        width: 800,
        height: 400,
        alt: 'Ships',
        caption: [
          { type: 'strong', children: words('The port') },
          { type: 'text', text: ' Ships ' },
          { type: 'emphasis', children: words('wait') },
          { type: 'text', text: '.' },
        ],
        credit: 'Ansel/AP',
        copyright: '© AP',
        focalPoint: { x: 0.25, y: 0.25 },
        source: 'new',
      },
    });
  });

  test('without an alternative text are decorative, with a warning', () => {
    const { article, warnings } = read({ promo_items: { basic: { ...picture, alt_text: ' ' } } });
    expect(article.leadMedia).toMatchObject({ image: { alt: '', decorative: true } });
    expect(warnings).toMatchObject([{ path: '/promo_items/basic/alt_text', code: 'missing-alt' }]);
  });

  test.each([
    { focal_point: { x: 900, y: 0 } },
    { focal_point: { x: '1', y: '1' } },
    { focal_point: { x: 1, y: 1 }, width: 0 },
  ])('%o has no focal point, with a warning', (changes) => {
    const { article, warnings } = read({ promo_items: { basic: { ...picture, ...changes } } });
    expect(article.leadMedia).not.toHaveProperty('image.focalPoint');
    expect(warnings).toMatchObject([{ path: '/promo_items/basic/focal_point' }]);
  });

  test('lead art stands over the story; the teaser’s picture is a warning', () => {
    const promo_items = {
      lead_art: picture,
      basic: { ...picture, url: '/b.jpg', caption: 'Teaser' },
    };
    const { article, warnings } = read({ promo_items });
    expect(article.leadMedia).toMatchObject({ image: { src: picture.url } });
    expect(warnings).toMatchObject([{ path: '/promo_items/basic', lost: 'Teaser' }]);
  });

  test('a promo picture that the body has is not shown twice', () => {
    const { article } = read({ promo_items: { basic: picture }, content_elements: [picture] });
    expect(article.leadMedia).toBeUndefined();
    expect(article.body).toHaveLength(1);
  });
});

describe('elements', () => {
  test('ids are kept once', () => {
    const twice = { ...text('a'), _id: 'x' };
    expect(body(twice, twice).map(({ id }) => id)).toEqual(['x', undefined]);
  });

  test('a nested list stands under the item before it', () => {
    const nested = { type: 'list', list_type: 'ordered', items: [text('b')] };
    const list = { type: 'list', list_type: 'unordered', items: [text('a'), nested] };
    expect(body(list)).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: words('a'),
            blocks: [{ type: 'list', ordered: true, items: [{ children: words('b') }] }],
          },
        ],
      },
    ]);
  });

  test('quotes: pulled, set apart, and the older kind', () => {
    const content_elements = [text('One.'), text('Two.')];
    const citation = text('Ana');
    const quote = { type: 'quote', content_elements, citation };
    expect(body({ ...quote, subtype: 'pullquote' }, quote)).toEqual([
      {
        type: 'pullquote',
        children: [...words('One.'), { type: 'break' }, ...words('Two.')],
        attribution: words('Ana'),
      },
      {
        type: 'blockquote',
        children: [
          { type: 'paragraph', children: words('One.') },
          { type: 'paragraph', children: words('Two.') },
        ],
        attribution: words('Ana'),
      },
    ]);
    expect(plainText(body({ type: 'blockquote', content: '<i>Old</i>' }))).toBe('Old');
    expect(plainText(body({ type: 'quote', content_elements, citation: 'Bare' }))).toContain(
      'Bare',
    );
  });

  test('tables have a heading row where it says anything, and may be of the older form', () => {
    const rows = [[text('1'), text('2')]];
    const cells = [{ children: words('1') }, { children: words('2') }];
    const header = [text('A'), text('')];
    expect(body({ type: 'table', header, rows })).toEqual([
      {
        type: 'table',
        rows: [
          [
            { children: words('A'), header: 'column' },
            { children: [], header: 'column' },
          ],
          cells,
        ],
      },
    ]);
    expect(body({ type: 'table', header: [text('')], rows })).toEqual([
      { type: 'table', rows: [cells] },
    ]);
    const old = ['1', '2'].map((one) => ({ type: 'table_cell', content_elements: [text(one)] }));
    expect(body({ type: 'table', rows: [{ type: 'table_row', cells: old }] })).toEqual([
      { type: 'table', rows: [cells] },
    ]);
  });

  test('headings begin at level 2', () => {
    const header = (level: unknown) => ({ type: 'header', level, content: 'Why' });
    expect(body(header(1), header(3), header(9), header('x'))).toMatchObject([
      { level: 2 },
      { level: 3 },
      { level: 6 },
      { level: 2 },
    ]);
  });

  test('corrections have one home, printed where the first stands', () => {
    const correction = (words: string, type = 'correction') => ({
      type: 'correction',
      correction_type: type,
      text: words,
    });
    const { article } = read({
      corrections: [correction('One.')],
      editor_note: 'Note.',
      content_elements: [
        correction('One.'),
        text('Body'),
        correction('<b>Two</b>.', 'clarification'),
      ],
    });
    expect(article.corrections?.map(({ kind, text }) => [kind, plainText(text)])).toEqual([
      ['correction', 'One.'],
      ['editorsNote', 'Note.'],
      ['clarification', 'Two.'],
    ]);
    expect(article.body.map(({ type }) => type)).toEqual(['corrections', 'paragraph']);
  });

  test('links: one, a list of them, and a list with texts among them', () => {
    const link = { type: 'interstitial_link', url: '/b', content: 'Read <b>B</b>' };
    const item = { href: '/b', text: 'Read B' };
    expect(body(link)).toEqual([{ type: 'relatedLinks', links: [item] }]);
    expect(body({ type: 'link_list', title: 'More', items: [link, link] })).toEqual([
      { type: 'relatedLinks', heading: 'More', links: [item, item] },
    ]);
    expect(body({ type: 'link_list', title: 'More', items: [link, text('<p>Words</p>')] })).toEqual(
      [
        {
          type: 'infoBox',
          heading: words('More'),
          children: [
            {
              type: 'list',
              ordered: false,
              items: [
                { children: [{ type: 'link', href: '/b', children: words('Read B') }] },
                { children: words('Words') },
              ],
            },
          ],
        },
      ],
    );
    expect(plainText(body({ ...link, url: 'javascript:x' }))).toBe('Read B');
  });

  test('embeds lead to the page of the thing and keep what is to be read in its place', () => {
    const raw_oembed = {
      type: 'rich',
      provider_name: 'X',
      url: 'https://x.com/a/status/1',
      html: '<blockquote><p>The post.</p></blockquote>',
    };
    const [embed] = body({ type: 'oembed_response', raw_oembed });
    expect(embed).toMatchObject({ type: 'embed', provider: 'x', url: raw_oembed.url });
    expect(plainText(embed ? [embed] : [])).toContain('The post.');
    const video = {
      ...raw_oembed,
      url: undefined,
      html: '<iframe src="https://www.youtube.com/embed/a"></iframe>',
    };
    expect(body({ type: 'oembed_response', raw_oembed: video })).toMatchObject([
      { type: 'embed', url: expect.stringContaining('youtube') },
    ]);
    const photo = { type: 'photo', url: 'https://flickr.example/a.jpg', title: 'Bees' };
    expect(body({ type: 'oembed_response', raw_oembed: photo })).toMatchObject([
      { type: 'image', image: { src: photo.url, caption: words('Bees') } },
    ]);
  });

  test('films: files, the sharpest first; else a player; else their page', () => {
    const stream = (height: number) => ({
      url: `https://v.example/${height}.mp4`,
      stream_type: 'mp4',
      height,
      width: height * 2,
    });
    const film = {
      type: 'video',
      headlines: { basic: 'Film' },
      description: { basic: 'What happens.' },
      duration: 90_500,
      transcript: 'One.\n\nTwo.',
    };
    expect(body({ ...film, streams: [stream(360), stream(720), stream(720)] })).toMatchObject([
      {
        type: 'video',
        title: 'Film',
        duration: 90.5,
        caption: words('What happens.'),
        transcript: [{ children: words('One.') }, { children: words('Two.') }],
        sources: [
          { src: 'https://v.example/720.mp4', type: 'video/mp4', height: 720 },
          { src: 'https://v.example/360.mp4', type: 'video/mp4', height: 360 },
        ],
        width: 1440,
      },
    ]);
    const [youtube] = body({ ...film, youtube_content_id: 'a"b' });
    expect(youtube).toMatchObject({ type: 'embed', url: 'https://www.youtube.com/watch?v=a%22b' });
    expect(plainText(youtube ? [youtube] : [])).toBe('Film\nOne.\nTwo.\nWhat happens.');
    expect(body({ ...film, canonical_url: '/film' })).toMatchObject([
      { type: 'embed', url: '/film' },
    ]);
    const nothing = read({ content_elements: [film] }).warnings;
    expect(nothing).toMatchObject([
      { code: 'missing-file', lost: expect.stringContaining('What happens.') },
    ]);
  });

  test('ratings and endorsements keep their words', () => {
    const rating = { type: 'numeric_rating', numeric_rating: 4.5, min: 0, max: 5, units: 'stars' };
    expect(plainText(body(rating))).toBe('4.5/5 stars');
    expect(plainText(body({ type: 'endorsement', endorsement: 'Recommended' }))).toBe(
      'Recommended',
    );
  });

  test('a custom embed is the app’s own block', () => {
    const embed = { id: '1', url: 'https://e.example/', config: { title: 'Chart' } };
    expect(body({ type: 'custom_embed', subtype: 'chart', embed })).toEqual([
      { type: 'custom', name: 'chart', data: embed, text: 'Chart' },
    ]);
  });

  test('an unknown element keeps its words; the app may map it', () => {
    const ghost = { type: 'ghost', channels: ['web'], content: '<b>Boo</b>' };
    const { article, warnings } = read({ content_elements: [ghost] });
    expect(article.body).toEqual([{ type: 'unknown', sourceType: 'ghost', text: 'Boo' }]);
    expect(warnings).toMatchObject([{ path: '/content_elements/0', code: 'unknown-type' }]);
    const blocks = { ghost: () => ({ type: 'thematicBreak' }) as const };
    expect(fromAns({ ...story, content_elements: [ghost] }, { blocks }).article.body).toEqual([
      { type: 'thematicBreak' },
    ]);
  });

  test('what is nested too deep keeps its words', () => {
    let list: object = text('Deep.');
    for (let depth = 0; depth < 40; depth += 1) list = { type: 'list', items: [list] };
    const { article, warnings } = read({ content_elements: [list] });
    expect(plainText(article.body)).toBe('Deep.');
    expect(warnings).toMatchObject([{ code: 'too-deep' }]);
  });
});

describe('documents that are no story', () => {
  test.each(['gallery', 'video', 'audio', 'image'])('a %s becomes an article of it', (type) => {
    const { article } = fromAns({
      ...story,
      ...(type === 'image' ? picture : {}),
      ...(type === 'gallery' && { content_elements: [picture] }),
      ...(type === 'video' && { streams: [{ url: '/a.mp4', stream_type: 'mp4' }] }),
      ...(type === 'audio' && { source_url: '/a.mp3', mimetype: 'audio/mp3' }),
      type,
    });
    expect(article.leadMedia?.type).toBe(type);
    expect(article.body).toEqual([]);
    expect(plainText(article.headline)).toBe('Port <reopens>');
  });

  test.each([
    undefined,
    null,
    'story',
    [story],
    {},
    { type: 'text', content: 'a' },
    { type: 'author', name: 'Ana' },
    { type: ['story'] },
    new Date(0),
  ])('%o is an ArticleError that says what came', (input) => {
    expect(() => fromAns(input)).toThrow(ArticleError);
    expect(() => fromAns(input)).toThrow(/expected an ANS document/);
  });

  test('the envelope fills what the document does not say', () => {
    const envelope = {
      lang: 'nl',
      tags: [{ name: 'Sea' }],
      byline: { contributors: [], text: 'Us' },
    };
    const { article, warnings } = fromAns({ ...story, language: '' }, { envelope });
    expect(article).toMatchObject(envelope);
    expect(warnings).toEqual([]);
  });
});
