import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../../tests/junk.js';
import { ArticleError } from '../error.js';
import { parseArticle } from '../parse.js';
import { plainText } from '../text.js';
import { fromGuardian } from './guardian.js';

const element = (type: string, fields: object) => ({
  _type: `model.dotcomrendering.pageElements.${type}`,
  ...fields,
});
const text = (html: string, elementId?: string) => element('TextBlockElement', { html, elementId });

const picture = element('ImageBlockElement', {
  elementId: 'main',
  role: 'showcase',
  displayCredit: true,
  media: {
    allImages: [
      {
        index: 0,
        url: 'https://media.example.org/500.jpg',
        fields: { width: '500', height: '300' },
      },
      {
        index: 1,
        url: 'https://media.example.org/2000.jpg',
        fields: { width: '2000', height: '1200' },
      },
      {
        index: 2,
        url: 'https://media.example.org/9000.jpg',
        fields: { width: '9000', height: '5400', isMaster: 'true' },
      },
    ],
  },
  data: { alt: 'A pier', caption: 'The pier in <strong>May</strong>', credit: 'Photograph: J Roe' },
  imageSources: [
    { weighting: 'inline', srcSet: [{ src: 'https://i.example.org/620', width: 620 }] },
    {
      weighting: 'showcase',
      srcSet: [
        { src: 'https://i.example.org/x?width=1020', width: 1020 },
        { src: 'https://i.example.org/x?width=1020&dpr=2', width: 2040 },
        { src: 'https://i.example.org/x?width=1020', width: 1020 },
      ],
    },
  ],
});

const page = {
  version: 3,
  pageId: 'environment/2024/may/03/pier',
  webURL: 'https://www.theguardian.com/environment/2024/may/03/pier',
  canonicalUrl: 'https://www.theguardian.com/environment/2024/may/03/pier',
  guardianBaseURL: 'https://www.theguardian.com',
  headline: 'The pier is <b>back</b>',
  webTitle: 'Pier reopens',
  standfirst: '<p>After <a href="https://example.org/storm">the storm</a>, a town rebuilds</p>',
  byline: 'Ana Ruiz in Cromer',
  editionId: 'UK',
  sectionLabel: 'Coast',
  sectionUrl: 'environment/coast',
  webPublicationDate: '2024-05-03T09:00:00.000Z',
  webPublicationDateDeprecated: '2024-05-03T09:00:00.000Z',
  openGraphData: { 'article:modified_time': '2024-05-04T10:00:00.000Z', 'og:title': 'Back!' },
  format: { design: 'ReviewDesign', theme: 'NewsPillar', display: 'StandardDisplay' },
  starRating: 4,
  config: { isLive: true },
  affiliateLinksDisclaimer: '<p>We may earn from links.</p>',
  commercialProperties: {
    UK: {
      adTargeting: [],
      branding: {
        brandingType: { name: 'sponsored' },
        sponsorName: 'Piers Trust',
        aboutThisLink: '',
        logo: {
          src: 'https://static.example.org/logo.png',
          link: 'https://trust.example.org/',
          label: 'Supported by',
          dimensions: { width: 140, height: 90 },
        },
      },
    },
  },
  tags: [
    {
      id: 'profile/ana-ruiz',
      type: 'Contributor',
      title: 'Ana Ruiz',
      twitterHandle: 'anaruiz',
      bylineImageUrl: 'https://static.example.org/ana.png',
    },
    { id: 'environment/coast', type: 'Keyword', title: 'Coast' },
    { id: 'environment/series/shore', type: 'Series', title: 'Shore lines' },
    { id: 'tone/reviews', type: 'Tone', title: 'Reviews' },
  ],
  mainMediaElements: [picture],
  keyEvents: [],
  blocks: [
    {
      id: 'b1',
      attributes: { pinned: false, summary: false, keyEvent: false },
      elements: [text('<p>It stands.</p>', 'e1'), text('<p>Again.</p>', 'e1')],
    },
  ],
  storyPackage: {
    heading: 'More',
    trails: [
      {
        url: 'https://www.theguardian.com/a',
        headline: 'Storm',
        kickerText: 'Live',
        webPublicationDate: '2024-05-01T09:00:00.000Z',
      },
    ],
  },
};

describe('an article of the front end', () => {
  const { article, warnings } = fromGuardian(page);

  it('reads what stands around the body', () => {
    expect(article).toMatchObject({
      id: 'environment/2024/may/03/pier',
      url: page.webURL,
      canonicalUrl: page.canonicalUrl,
      type: 'review',
      lang: 'en',
      timeZone: 'Europe/London',
      headline: [{ type: 'text', text: 'The pier is <b>back</b>' }],
      alternativeHeadlines: [
        { role: 'seo', text: 'Pier reopens' },
        { role: 'social', text: 'Back!' },
      ],
      kicker: 'Shore lines',
      datePublished: '2024-05-03T09:00:00.000Z',
      dateModified: '2024-05-04T10:00:00.000Z',
      section: { name: 'Coast', url: 'https://www.theguardian.com/environment/coast' },
      byline: {
        text: 'Ana Ruiz in Cromer',
        contributors: [
          {
            name: 'Ana Ruiz',
            type: 'person',
            url: 'https://www.theguardian.com/profile/ana-ruiz',
            sameAs: ['https://x.com/anaruiz'],
            image: { src: 'https://static.example.org/ana.png', decorative: true },
          },
        ],
      },
      sponsor: { name: 'Piers Trust', url: 'https://trust.example.org/', label: 'Supported by' },
      disclosures: [{ kind: 'affiliate' }],
      related: [{ href: 'https://www.theguardian.com/a', text: 'Storm', kicker: 'Live' }],
    });
    expect(article.tags?.map(({ name }) => name)).toEqual(['Coast', 'Shore lines']);
    expect(plainText(article.standfirst ?? [])).toBe('After the storm, a town rebuilds');
    expect(warnings).toEqual([]);
  });

  it('takes the files for the place of the picture', () => {
    expect(article.leadMedia).toEqual({
      type: 'image',
      id: 'main',
      placement: 'wide',
      image: {
        src: 'https://media.example.org/2000.jpg',
        width: 2000,
        height: 1200,
        renditions: [
          { src: 'https://i.example.org/x?width=1020', width: 1020, height: 612 },
          { src: 'https://i.example.org/x?width=1020&dpr=2', width: 2040, height: 1224, dpr: 2 },
        ],
        alt: 'A pier',
        caption: [
          { type: 'text', text: 'The pier in ' },
          { type: 'strong', children: [{ type: 'text', text: 'May' }] },
        ],
        credit: 'Photograph: J Roe',
      },
    });
  });

  it('prints the stars, and gives an id only once', () => {
    expect(plainText(article.body)).toBe('★★★★☆\nIt stands.\nAgain.');
    expect(article.body.map(({ id }) => id)).toEqual([undefined, 'e1', undefined]);
  });

  it('says what a picture lacks', () => {
    const { data: _, ...rest } = picture as typeof picture & { data: unknown };
    const { article: plain, warnings: said } = fromGuardian({ ...page, mainMediaElements: [rest] });
    expect(plain.leadMedia).toMatchObject({ image: { alt: '', decorative: true } });
    expect(said).toMatchObject([{ code: 'missing-alt', path: '/mainMediaElements/0' }]);
  });

  it('gathers the pictures of a gallery', () => {
    const gallery = fromGuardian({
      ...page,
      starRating: undefined,
      format: { design: 'GalleryDesign' },
      blocks: [{ id: 'b', elements: [picture, { ...picture, elementId: 'two' }] }],
    });
    expect(gallery.article.type).toBe('gallery');
    expect(gallery.article.body).toMatchObject([{ type: 'gallery', images: [{}, {}] }]);
  });

  it('reads right to left, in the language it says', () => {
    const { article: arabic } = fromGuardian({ ...page, lang: 'ar', isRightToLeftLang: true });
    expect(arabic).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
});

describe('a live blog', () => {
  const update = (id: string, more: object = {}) => ({
    id,
    title: `Title ${id}`,
    attributes: { pinned: false, summary: false, keyEvent: false },
    blockFirstPublished: 1714726800000,
    blockLastUpdated: 1714726860000,
    contributors: [{ name: 'Ana Ruiz', imageUrl: 'https://static.example.org/ana.png' }],
    elements: [text(`<p>Words of ${id}.</p>`)],
    ...more,
  });
  const blog = {
    ...page,
    starRating: undefined,
    format: { design: 'LiveBlogDesign' },
    pagination: {
      currentPage: 2,
      totalPages: 3,
      newer: '?page=with:block-9',
      oldest: '?page=with:block-1',
    },
    pinnedPost: update('p1'),
    keyEvents: [update('u2'), update('far')],
    blocks: [
      update('u1', { attributes: { keyEvent: true, summary: true } }),
      update('u2', { blockLastUpdated: 1714726000000, contributors: [] }),
    ],
  };

  it('reads its updates and pages', () => {
    const { article, warnings } = fromGuardian(blog);
    expect(article.type).toBe('liveblog');
    expect(article.body).toEqual([]);
    expect(article.live).toMatchObject({
      status: 'live',
      updates: [
        { id: 'p1', pinned: true },
        {
          id: 'u1',
          keyEvent: true,
          summary: true,
          datePublished: '2024-05-03T09:00:00.000Z',
          dateModified: '2024-05-03T09:01:00.000Z',
          contributors: [{ name: 'Ana Ruiz' }],
        },
        { id: 'u2', title: [{ text: 'Title u2' }] },
      ],
      pagination: { newer: '?page=with:block-9', oldest: '?page=with:block-1' },
    });
    expect(article.live?.updates[2]).not.toHaveProperty('dateModified');
    expect(warnings).toMatchObject([
      { path: '/keyEvents/1', code: 'other-page', lost: 'Title far' },
    ]);
  });

  it('pins the post where it stands, and ends', () => {
    const { article } = fromGuardian({
      ...blog,
      format: { design: 'DeadBlogDesign' },
      keyEvents: [],
      pinnedPost: update('u2'),
    });
    expect(article.live?.status).toBe('ended');
    expect(article.live?.updates.map(({ id, pinned }) => [id, pinned])).toEqual([
      ['u1', undefined],
      ['u2', true],
    ]);
  });
});

const item = {
  id: 'environment/2024/may/03/pier',
  type: 'article',
  sectionId: 'environment',
  sectionName: 'Environment',
  webPublicationDate: '2024-05-03T09:00:00Z',
  webTitle: 'Pier reopens',
  webUrl: 'https://www.theguardian.com/environment/2024/may/03/pier',
  apiUrl: 'https://content.guardianapis.com/environment/2024/may/03/pier',
  fields: {
    headline: 'The pier is back',
    standfirst: '<p>A town rebuilds</p>',
    byline: 'Ana Ruiz',
    firstPublicationDate: '2024-05-02T09:00:00Z',
    lastModified: '2024-05-04T09:00:00Z',
    lang: 'en',
    starRating: '2',
    membershipAccess: 'members-only',
  },
  tags: [
    {
      id: 'tone/comment',
      type: 'tone',
      webTitle: 'Comment',
      webUrl: 'https://www.theguardian.com/tone/comment',
    },
    {
      id: 'profile/ana',
      type: 'contributor',
      webTitle: 'Ana Ruiz',
      webUrl: 'https://www.theguardian.com/profile/ana',
      bio: '<p>Ana writes <em>here</em></p>',
    },
  ],
  blocks: {
    main: {
      id: 'm',
      elements: [
        {
          type: 'image',
          assets: [
            {
              type: 'image',
              mimeType: 'image/jpeg',
              file: 'https://media.example.org/1000.jpg',
              typeData: { width: '1000', height: '600' },
            },
          ],
          imageTypeData: {
            alt: 'A pier',
            caption: 'The <em>pier</em>',
            credit: 'J Roe',
            displayCredit: true,
          },
        },
      ],
    },
    body: [
      {
        id: 'b',
        published: true,
        attributes: {},
        elements: [
          { type: 'text', assets: [], textTypeData: { html: '<p>It stands.</p>' } },
          {
            type: 'rich-link',
            assets: [],
            richLinkTypeData: {
              url: 'https://www.theguardian.com/a',
              linkText: 'Storm',
              linkPrefix: 'Related: ',
            },
          },
          {
            type: 'pullquote',
            assets: [],
            pullquoteTypeData: { html: 'No tide waits', attribution: 'Ana' },
          },
          {
            type: 'tweet',
            assets: [],
            tweetTypeData: { html: '<p>High water</p>', url: 'https://x.com/a/status/1' },
          },
          {
            type: 'video',
            assets: [],
            videoTypeData: {
              source: 'YouTube',
              url: 'https://www.youtube.com/watch?v=abc',
              title: 'Waves',
              caption: 'Seen',
            },
          },
          {
            type: 'comment',
            assets: [],
            commentTypeData: {
              html: '<p>Quite so.</p>',
              authorName: 'reader1',
              commentUrl: 'https://discussion.example.org/1',
            },
          },
          {
            type: 'contentatom',
            assets: [],
            contentAtomTypeData: { atomId: 'atom1', atomType: 'explainer' },
          },
          {
            type: 'list',
            assets: [],
            listTypeData: {
              type: 'KeyTakeaways',
              items: [
                {
                  title: 'It rose',
                  elements: [{ type: 'text', assets: [], textTypeData: { html: '<p>A lot.</p>' } }],
                },
              ],
            },
          },
          { type: 'form', assets: [], formTypeData: { title: 'Your name' } },
        ],
      },
      { id: 'draft', published: false, elements: [] },
    ],
  },
  atoms: { explainers: [{ id: 'atom1', defaultHtml: '<div><p>A wall in the sea.</p></div>' }] },
};

describe('an item of the Content API', () => {
  it('reads it alone and in its response', () => {
    const { article, warnings } = fromGuardian(item);
    expect(fromGuardian({ response: { status: 'ok', content: item } }).article).toEqual(article);
    expect(fromGuardian({ response: { results: [item] } }).article).toEqual(article);
    expect(article).toMatchObject({
      type: 'opinion',
      headline: [{ text: 'The pier is back' }],
      alternativeHeadlines: [{ role: 'seo', text: 'Pier reopens' }],
      datePublished: '2024-05-02T09:00:00Z',
      displayDate: '2024-05-03T09:00:00Z',
      dateModified: '2024-05-04T09:00:00Z',
      access: { isAccessibleForFree: false },
      leadMedia: { image: { alt: 'A pier', width: 1000, credit: 'J Roe' } },
      byline: {
        contributors: [{ name: 'Ana Ruiz', url: 'https://www.theguardian.com/profile/ana' }],
      },
    });
    expect(article.body.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'relatedLinks',
      'pullquote',
      'embed',
      'embed',
      'blockquote',
      'paragraph',
      'keyTakeaways',
      'unknown',
    ]);
    expect(plainText(article.body)).toContain('A wall in the sea.');
    expect(plainText(article.body)).toContain('It rose\nA lot.');
    expect(warnings.map(({ code }) => code)).toEqual(['unpublished', 'unknown-type']);
  });

  it('finds who wrote an update among the tags', () => {
    const { article, warnings } = fromGuardian({
      ...item,
      type: 'liveblog',
      blocks: { body: [{ id: 'b', contributors: ['profile/ana', 'profile/bo'], elements: [] }] },
    });
    expect(article.live?.updates[0]?.contributors).toEqual([
      { name: 'Ana Ruiz', type: 'person', url: 'https://www.theguardian.com/profile/ana' },
    ]);
    expect(warnings).toContainEqual(
      expect.objectContaining({
        path: '/blocks/body/0/contributors/1',
        code: 'missing-author',
        lost: 'profile/bo',
      }),
    );
  });

  it('does not put the card of a post in a card', () => {
    const html =
      '<blockquote class="twitter-tweet"><p>High water</p>' +
      '<a href="https://twitter.com/a/status/1">May 3</a></blockquote>';
    const read = (tweetTypeData: object) =>
      fromGuardian({
        ...item,
        fields: { ...item.fields, starRating: undefined },
        blocks: { body: [{ id: 'b', elements: [{ type: 'tweet', tweetTypeData }] }] },
      }).article.body;
    const body = read({ html, url: 'https://x.com/a/status/1' });
    expect(body).toMatchObject([{ type: 'embed', url: 'https://x.com/a/status/1' }]);
    expect(plainText(body)).toContain('High water');
    expect(JSON.stringify(body).match(/"embed"/g)).toHaveLength(1);
    expect(read({ html })).toMatchObject([{ type: 'embed' }]);
  });

  it('reads the body as HTML where there are no blocks', () => {
    const { blocks: _, ...rest } = item;
    const { article } = fromGuardian({
      ...rest,
      fields: { ...item.fields, body: '<h2>One</h2><p>Two</p>' },
    });
    expect(plainText(article.body)).toBe('★★☆☆☆\nOne\nTwo');
  });

  it('leaves a type to the app by its own name', () => {
    const { article } = fromGuardian(item, { blocks: { 'rich-link': () => null, form: () => [] } });
    expect(article.body.some(({ type }) => type === 'relatedLinks' || type === 'unknown')).toBe(
      false,
    );
  });

  it('does not show what has expired', () => {
    expect(fromGuardian({ ...item, isExpired: true }).article.status).toBe('withheld');
  });
});

describe('what is no article of the Guardian', () => {
  it.each([[null], [7], ['text'], [[]], [{}], [{ blocks: 1 }], [{ response: { results: [] } }]])(
    'says so of %j',
    (input) => {
      expect(() => fromGuardian(input)).toThrow(ArticleError);
    },
  );
});

/** Every place in a document, so that junk can be put there. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    7,
    -1,
    NaN,
    true,
    '',
    ' ',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    [],
    [null, [3]],
    {},
    { type: 'text' },
    { children: 3 },
    '\uD800',
  ),
  fc.jsonValue(),
);

describe.each([
  ['the front end', page],
  ['the Content API', item],
])('hostile variants of %s', (_, source) => {
  const places = placesIn(source).filter((path) => path.length > 0);

  it('give an article or an ArticleError', () => {
    let articles = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), junk), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const input = structuredClone(source) as Record<string, unknown>;
          for (const [path, value] of changes) {
            const holder = path
              .slice(0, -1)
              .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], input);
            if (typeof holder === 'object' && holder !== null)
              (holder as Record<string, unknown>)[path.at(-1) as string] = value;
          }
          try {
            const { article } = fromGuardian(input);
            expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
            expect(JSON.stringify(article)).not.toMatch(/"(?:href|src|url)":"javascript:/);
            articles += 1;
          } catch (error) {
            if (!(error instanceof ArticleError)) throw error;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(articles).toBeGreaterThan(300);
  });
});
