import { describe, expect, it } from 'vitest';
import { describeWithFixtures, readFixture } from '../../../../../tests/fixtures.js';
import { plainText } from '../../text.js';
import { fromGuardian } from '../guardian.js';

const prefix = 'model.dotcomrendering.pageElements.';
const picture = {
  media: {
    allImages: [
      {
        index: 0,
        mediaType: 'Image',
        url: 'https://media.example.org/harbour.jpg',
        fields: { width: '1000', height: '600' },
      },
    ],
  },
  data: {
    alt: 'Boats at the quay',
    caption: 'The <em>Anna</em> at rest',
    credit: 'Photograph: J Roe',
  },
  imageSources: [],
  role: 'inline',
};
const body = [{ _type: `${prefix}TextBlockElement`, elementId: 'x', html: '<p>Body words.</p>' }];
const film = [{ url: 'https://media.example.org/film.mp4', mimeType: 'video/mp4' }];
const product = {
  brandName: 'Kettleco',
  productName: 'Boiler 3',
  primaryHeadingHtml: '<strong>Best kettle</strong>',
  secondaryHeadingHtml: 'It boils',
  starRating: '4',
  image: {
    url: '/kettle.jpg',
    alt: 'A kettle',
    caption: 'It whistles',
    credit: 'Kettleco',
    displayCredit: true,
    height: 2,
    width: 2,
  },
  customAttributes: [{ name: 'Litres', value: '1.7' }],
  content: body,
  lowestPrice: '£20',
  productCtas: [{ url: 'https://shop.example.org/', text: '', retailer: 'Shop', price: '£20' }],
};
const witness = {
  title: 'Storm tide',
  authorName: 'Kit Moss',
  description: '<p>It came at night.</p>',
  originalUrl: 'https://witness.example.org/1',
};

/** Each element type of the schema: a document of ours, the blocks it gives, and its words. */
const cases: [type: string, element: object, blocks: string, words: string][] = [
  ['AdPlaceholderBlockElement', { adPosition: 2 }, 'adSlot', ''],
  [
    'AudioAtomBlockElement',
    { kicker: 'Listen', title: 'The tide', trackUrl: '/a.mp3', duration: 61, coverUrl: '/c.jpg' },
    'audio',
    'The tide Listen',
  ],
  [
    'AudioBlockElement',
    {
      assets: [
        {
          url: '/b.mp3',
          mimeType: 'audio/mpeg',
          fields: { durationMinutes: '2', durationSeconds: '5' },
        },
      ],
    },
    'audio',
    '',
  ],
  [
    'BlockquoteBlockElement',
    { html: '<blockquote><p>We wait.</p></blockquote>', quoted: true },
    'blockquote',
    'We wait.',
  ],
  [
    'CaptionBlockElement',
    { captionText: 'Above: <a href="/x">the quay</a>', credit: 'J Roe' },
    'paragraph paragraph',
    'Above: the quay J Roe',
  ],
  [
    'CalloutBlockElement',
    {
      title: 'Were you there?',
      description: '<p>Tell us.</p>',
      formFields: [{ type: 'text', label: 'Name' }],
    },
    'infoBox',
    'Were you there? Tell us.',
  ],
  [
    'CalloutBlockElementV2',
    {
      prompt: 'Join in',
      title: 'Floods',
      description: 'Tell us.',
      formFields: [],
      contacts: [{ name: 'Signal', value: '+44 20', urlPrefix: 'tel:', guidance: 'Safely' }],
    },
    'infoBox',
    'Join in Floods Tell us. Signal +44 20 Safely',
  ],
  [
    'CallToActionAtomBlockElement',
    { title: 'Sign the letter', url: '/letter', label: 'Act', btnText: 'Go' },
    'relatedLinks',
    'Act Sign the letter',
  ],
  [
    'ReporterCalloutBlockElement',
    {
      title: 'Tell us more',
      subtitle: 'In confidence',
      intro: '<p>Write.</p>',
      mainTextHeading: 'How',
      mainText: '<p>By post.</p>',
      emailContact: '<p>a@example.org</p>',
      messagingContact: '<p>App</p>',
      securedropContact: '<p>Drop</p>',
      endNote: '<p>Thanks.</p>',
    },
    'infoBox',
    'Tell us more In confidence Write. How By post. a@example.org App Drop Thanks.',
  ],
  [
    'CartoonBlockElement',
    {
      role: 'inline',
      variants: [{ viewportSize: 'large', images: picture.media.allImages }],
      caption: 'Wit',
      credit: 'Pen',
      alt: 'A drawing',
    },
    'image',
    'Wit Pen',
  ],
  [
    'ChartAtomBlockElement',
    { url: 'https://interactive.guim.co.uk/c', title: 'Rain', html: '' },
    'embed',
    'Rain',
  ],
  [
    'CodeBlockElement',
    { html: '<pre><code>a &lt; b\n  c</code></pre>', language: 'Python' },
    'code',
    'a < b\n  c',
  ],
  [
    'CommentBlockElement',
    {
      body: '<p>Quite so.</p>',
      profileName: 'reader1',
      permalink: 'https://discussion.example.org/1',
      dateTime: '3 May',
    },
    'blockquote',
    'Quite so. reader1, 3 May',
  ],
  ['ContentAtomBlockElement', { atomId: 'atom/cta/1' }, '', ''],
  ['DisclaimerBlockElement', { html: '<p>We may earn.</p>' }, 'paragraph', 'We may earn.'],
  ['DividerBlockElement', { size: 'full' }, 'thematicBreak', ''],
  [
    'DocumentBlockElement',
    { embedUrl: 'https://www.documentcloud.org/1', title: 'The report' },
    'embed',
    'The report',
  ],
  [
    'EmbedBlockElement',
    {
      html: '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      alt: 'A film',
      caption: 'Seen <b>once</b>',
    },
    'embed',
    'A film Seen once',
  ],
  [
    'ExplainerAtomBlockElement',
    { title: 'What is a groyne?', body: '<p>A wall.</p>' },
    'infoBox',
    'What is a groyne? A wall.',
  ],
  [
    'GenericAtomBlockElement',
    { url: 'https://interactive.guim.co.uk/g', html: '<p>Twelve</p>' },
    'embed',
    'Twelve',
  ],
  [
    'GuideAtomBlockElement',
    {
      label: 'Quick guide',
      title: 'Tides',
      html: '<p>Twice a day.</p>',
      credit: 'Photograph: J Roe',
    },
    'details',
    'Quick guide: Tides Twice a day. Photograph: J Roe',
  ],
  [
    'GuVideoBlockElement',
    { assets: film, caption: 'The <i>wave</i>', html: '', source: 'Guardian' },
    'video',
    'The wave',
  ],
  ['HighlightBlockElement', { html: '<p>Mark this.</p>' }, 'infoBox', 'Mark this.'],
  ['ImageBlockElement', picture, 'image', 'The Anna at rest Photograph: J Roe'],
  [
    'InstagramBlockElement',
    { url: 'https://www.instagram.com/p/1/', html: '<p>Sunset</p>' },
    'embed',
    'Sunset',
  ],
  [
    'InteractiveAtomBlockElement',
    { url: 'https://interactive.guim.co.uk/i', title: 'Map', html: '<div>Legend</div>' },
    'embed',
    'Map Legend',
  ],
  [
    'InteractiveContentsBlockElement',
    { subheadingLinks: [{ _type: `${prefix}SubheadingBlockElement`, html: '<h2>North</h2>' }] },
    'list',
    'North',
  ],
  [
    'InteractiveBlockElement',
    { url: 'https://interactive.guim.co.uk/j', alt: 'Chart', caption: 'By day' },
    'embed',
    'Chart By day',
  ],
  ['ItemLinkBlockElement', { html: '<p><a href="/y">A link</a></p>' }, 'paragraph', 'A link'],
  [
    'KeyTakeawaysBlockElement',
    { keyTakeaways: [{ title: 'It rose', body }] },
    'keyTakeaways',
    'It rose Body words.',
  ],
  [
    'LinkBlockElement',
    { url: 'https://shop.example.org/', label: 'Buy it' },
    'relatedLinks',
    'Buy it',
  ],
  [
    'ListBlockElement',
    {
      listElementType: 'QAndAExplainer',
      items: [{ title: 'Why?', elements: body, endNote: 'Later' }],
    },
    'qanda',
    'Why? Body words. Later',
  ],
  [
    'MapBlockElement',
    {
      embedUrl: 'https://www.google.com/maps/embed',
      originalUrl: '',
      title: 'The quay',
      caption: 'Here',
      height: 1,
      width: 1,
    },
    'embed',
    'The quay Here',
  ],
  [
    'MediaAtomBlockElement',
    { assets: film, title: 'Wave', posterImage: [{ url: '/p.jpg', width: 5 }], duration: 9 },
    'video',
    '',
  ],
  [
    'MiniProfilesBlockElement',
    { miniProfiles: [{ title: 'Ana', body, bio: '<p>Sails.</p>', endNote: '<b>' }] },
    'infoBox',
    'Ana Sails. Body words. <b>',
  ],
  [
    'MultiBylinesBlockElement',
    {
      multiBylines: [
        {
          title: 'Ana',
          body,
          byline: 'By Ana',
          bylineHtml: 'By <a href="/ana">Ana</a>',
          imageUrl: '/ana.png',
        },
      ],
    },
    'infoBox',
    'Ana By Ana Body words.',
  ],
  [
    'MultiImageBlockElement',
    { images: [picture, picture], caption: 'Both' },
    'gallery',
    'The Anna at rest Photograph: J Roe The Anna at rest Photograph: J Roe Both',
  ],
  ['NumberedTitleBlockElement', { position: 3, html: '<h2>Third</h2>' }, 'heading', '3. Third'],
  [
    'NewsletterSignupBlockElement',
    { newsletter: { name: 'Morning', description: 'The day ahead', frequency: 'Daily' } },
    'infoBox',
    'Morning Daily The day ahead',
  ],
  [
    'ProfileAtomBlockElement',
    { label: 'Profile', title: 'Ana', html: '<p>A pilot.</p>', credit: '' },
    'details',
    'Profile: Ana A pilot.',
  ],
  [
    'PullquoteBlockElement',
    { html: '<p>No tide waits</p>', attribution: 'Ana <b>', role: 'inline' },
    'pullquote',
    'No tide waits Ana <b>',
  ],
  [
    'QAndAExplainerBlockElement',
    { qAndAExplainers: [{ title: 'How?', body }] },
    'qanda',
    'How? Body words.',
  ],
  [
    'QABlockElement',
    { title: 'What now?', html: '<p>Wait.</p>', credit: '' },
    'details',
    'What now? Wait.',
  ],
  [
    'QuizAtomBlockElement',
    {
      quizType: 'knowledge',
      questions: [
        {
          id: '1',
          text: 'When?',
          answers: [{ id: 'a', text: 'Noon', revealText: 'Yes', isCorrect: true }],
        },
      ],
      resultBuckets: [{ title: 'Calm', description: 'You float' }],
      resultGroups: [],
    },
    'qanda infoBox',
    'When? Noon Yes Calm You float',
  ],
  [
    'RichLinkBlockElement',
    { url: '/z', text: 'The long read', prefix: 'Related: ' },
    'relatedLinks',
    'Related The long read',
  ],
  [
    'SoundcloudBlockElement',
    { html: '<iframe src="https://w.soundcloud.com/player/?url=1"></iframe>' },
    'embed',
    '',
  ],
  [
    'SpotifyBlockElement',
    { embedUrl: 'https://open.spotify.com/embed/track/1', title: 'Song', caption: 'Play' },
    'embed',
    'Song Play',
  ],
  ['StarRatingBlockElement', { rating: 3, size: 'large' }, 'paragraph', '★★★☆☆'],
  ['SubheadingBlockElement', { html: '<h2>Later</h2>' }, 'heading', 'Later'],
  [
    'TableBlockElement',
    { html: '<table><tr><th>Port</th></tr><tr><td>Hull</td></tr></table>' },
    'table',
    'Port Hull',
  ],
  [
    'TextBlockElement',
    { html: '<p>Plain <strong>words</strong>.</p>' },
    'paragraph',
    'Plain words.',
  ],
  [
    'TimelineAtomBlockElement',
    {
      title: 'The flood',
      description: '<p>In short.</p>',
      events: [{ title: 'Rain', date: '1953', toDate: '1954', body: '<p>Much.</p>' }],
    },
    'paragraph timeline',
    'In short. The flood 1953 – 1954 Rain Much.',
  ],
  [
    'TimelineBlockElement',
    {
      sections: [
        {
          title: 'Before',
          events: [{ date: '1951', title: 'Calm', label: 'Note', main: picture2(), body }],
        },
      ],
    },
    'timeline',
    'Before 1951 Calm Note The Anna at rest Photograph: J Roe Body words.',
  ],
  ['DCRTimelineBlockElement', { events: [{ date: 'May', body }] }, 'timeline', 'May Body words.'],
  [
    'DCRSectionedTimelineBlockElement',
    {
      sections: [
        { title: 'A', events: [] },
        { title: 'B', events: [{ date: 'June', body }] },
      ],
    },
    'timeline timeline',
    'A B June Body words.',
  ],
  [
    'TweetBlockElement',
    { url: 'https://x.com/a/status/1', id: '1', html: '<p>High water</p>' },
    'embed',
    'High water',
  ],
  ['VideoBlockElement', {}, '', ''],
  [
    'VideoFacebookBlockElement',
    { url: 'https://www.facebook.com/v/1', caption: 'Seen', height: 1, width: 1 },
    'embed',
    'Seen',
  ],
  [
    'VideoVimeoBlockElement',
    { url: 'https://vimeo.com/1', title: 'Vim', caption: 'C', credit: 'D', height: 1, width: 1 },
    'embed',
    'Vim C D',
  ],
  [
    'VideoYoutubeBlockElement',
    {
      url: 'https://www.youtube.com/watch?v=1',
      originalUrl: 'https://www.youtube.com/watch?v=1',
      title: 'You',
      height: 1,
      width: 1,
    },
    'embed',
    'You',
  ],
  [
    'VineBlockElement',
    {
      url: 'https://vine.co/v/1',
      originalUrl: 'https://vine.co/v/1',
      title: 'Loop',
      height: 1,
      width: 1,
    },
    'embed',
    'Loop',
  ],
  [
    'YoutubeBlockElement',
    {
      assetId: 'abc',
      mediaTitle: 'Tide',
      expired: false,
      caption: 'In <i>spring</i>',
      overrideImage: '/o.jpg',
      altText: 'A wave',
    },
    'embed',
    'Tide In spring',
  ],
  [
    'WitnessBlockElement',
    { assets: [], witnessTypeData: witness },
    'blockquote',
    'Storm tide It came at night. Kit Moss',
  ],
  [
    'CrosswordElement',
    {
      crossword: {
        name: 'Quick 1',
        creator: { name: 'Setter' },
        instructions: 'Mind the gap',
        entries: [
          { id: '1-across', humanNumber: '1', direction: 'across', clue: 'Sea &amp; sky (3)' },
        ],
      },
    },
    'infoBox',
    'Quick 1 Setter Mind the gap 1 across: Sea & sky (3)',
  ],
  [
    'ProductBlockElement',
    product,
    'infoBox',
    'Best kettle It boils Kettleco Boiler 3 It whistles Kettleco ★★★★☆ Litres: 1.7 £20 Body words. Shop £20',
  ],
  [
    'ProductSummaryBlockElement',
    { title: 'At a glance', products: [{ productId: '1', ctaIndex: 0 }] },
    '',
    '',
  ],
  [
    'EnhancedProductSummaryElement',
    { title: 'At a glance', products: [{ productBlock: product, ctaIndex: 0 }] },
    'infoBox',
    'At a glance Kettleco Boiler 3 Shop £20',
  ],
  [
    'RecipeBlockElement',
    { id: 'r', title: 'Chowder', description: 'A <em>warm</em> soup' },
    'infoBox',
    'Chowder A warm soup',
  ],
];

function picture2() {
  return { _type: `${prefix}ImageBlockElement`, ...picture };
}

function page(elements: object[]) {
  return {
    pageId: 'world/1',
    webURL: 'https://www.theguardian.com/world/1',
    headline: 'A headline',
    webPublicationDate: '2024-05-03T09:00:00.000Z',
    format: { design: 'ArticleDesign' },
    blocks: [{ id: 'b', elements, attributes: {} }],
  };
}

describe('the elements of a Guardian article', () => {
  it.each(cases)('reads %s', (type, element, blocks, words) => {
    const { article, warnings } = fromGuardian(
      page([{ elementId: 'e1', ...element, _type: prefix + type }]),
    );
    expect(article.body.map((block) => block.type).join(' ')).toBe(blocks);
    expect(plainText(article.body).replaceAll('\n', ' ')).toBe(words.replaceAll('\n', ' '));
    // What gives no block says why.
    if (!blocks) expect(warnings.map(({ path }) => path)).toContain('/blocks/0/elements/0');
    else expect(article.body[0]?.id).toBe('e1');
  });

  it('keeps the words of a type that it does not know', () => {
    const { article, warnings } = fromGuardian(
      page([
        { _type: `${prefix}HologramBlockElement`, title: 'It turns', url: 'https://a.example/' },
      ]),
    );
    expect(article.body).toEqual([
      { type: 'unknown', sourceType: 'HologramBlockElement', text: 'It turns' },
    ]);
    expect(warnings).toMatchObject([{ path: '/blocks/0/elements/0', code: 'unknown-type' }]);
  });

  it('leaves a type to the app', () => {
    const { article, warnings } = fromGuardian(
      page([{ _type: `${prefix}StarRatingBlockElement`, rating: 5 }]),
      {
        blocks: {
          StarRatingBlockElement: ({ rating }) => ({
            type: 'custom',
            name: 'stars',
            data: rating,
            text: `${rating} of 5`,
          }),
        },
      },
    );
    expect(article.body).toEqual([{ type: 'custom', name: 'stars', data: 5, text: '5 of 5' }]);
    expect(warnings).toEqual([]);
  });
});

describeWithFixtures('the schema of the front end', () => {
  it('has no type but those above', () => {
    const text = readFixture('guardian/schemas/block-schema.json');
    const types = new Set(text.match(/(?<=pageElements\.)\w+/g));
    const known = new Set(cases.map(([type]) => type));
    const parts = [...types].filter((type) => !type.startsWith('WitnessTypeData'));
    expect(parts.filter((type) => !known.has(type))).toEqual([]);
    expect(parts.length).toBeGreaterThan(60);
  });
});
