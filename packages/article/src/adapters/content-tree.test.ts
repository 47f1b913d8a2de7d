import { describe, expect, it } from 'vitest';
import type { Block } from '../blocks.js';
import { ArticleError } from '../error.js';
import { plainText } from '../text.js';
import { fromContentTree } from './content-tree.js';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });
const bodyOf = (...children: unknown[]) => ({ type: 'body', version: 1, children });
const blocksOf = (...children: unknown[]): Block[] =>
  fromContentTree(bodyOf(...children)).article.body;

const picture = {
  layoutWidth: 'full-grid',
  imageType: 'image',
  alt: 'A kitchen',
  caption: 'The sink',
  credit: '© J Roe',
  images: [
    {
      id: '1',
      width: 700,
      height: 400,
      format: 'standard',
      url: 'https://images.example.org/700.jpg',
      sourceSet: [{ url: 'https://images.example.org/700@2.jpg', width: 700, dpr: 2 }],
    },
  ],
  fallbackImage: {
    id: '2',
    width: 1400,
    height: 800,
    format: 'standard',
    url: 'https://images.example.org/1400.jpg',
  },
};

describe('the blocks of a content tree', () => {
  it('nests marks, links and breaks', () => {
    expect(
      blocksOf({
        type: 'paragraph',
        children: [
          {
            type: 'strong',
            children: [text('One '), { type: 'emphasis', children: [text('two')] }],
          },
          { type: 'break' },
          { type: 'link', url: 'https://example.org/', title: '', children: [text('three')] },
          { type: 'find-out-more-link', url: 'javascript:alert(1)', children: [text(' four')] },
          ...['strikethrough', 'subscript', 'superscript'].map((type) => ({
            type,
            children: [text(type)],
          })),
        ],
      }),
    ).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ text: 'One ' }, { type: 'emphasis' }] },
          { type: 'break' },
          { type: 'link', href: 'https://example.org/' },
          { type: 'text', text: ' four' },
          { type: 'strikethrough' },
          { type: 'subscript' },
          { type: 'superscript' },
        ],
      },
    ]);
  });

  it('makes a paragraph of text between blocks, and of a block in text a block', () => {
    expect(
      blocksOf(
        text('Loose '),
        { type: 'strong', children: [text('words')] },
        { type: 'thematic-break' },
        text(' \n'),
        {
          type: 'paragraph',
          children: [text('Before'), { type: 'thematic-break' }, text('after')],
        },
      ).map(({ type }) => type),
    ).toEqual(['paragraph', 'thematicBreak', 'paragraph', 'thematicBreak', 'paragraph']);
  });

  it('reads lists with paragraphs and lists in their items', () => {
    const inner = {
      type: 'list',
      ordered: true,
      children: [{ type: 'list-item', children: [text('b')] }],
    };
    expect(
      blocksOf({
        type: 'list',
        ordered: false,
        children: [{ type: 'list-item', children: [paragraph('a'), inner] }],
      }),
    ).toMatchObject([
      {
        type: 'list',
        ordered: false,
        items: [{ children: [{ text: 'a' }], blocks: [{ type: 'list', ordered: true }] }],
      },
    ]);
  });

  it('takes a picture with its sizes', () => {
    expect(blocksOf({ type: 'image-set', id: 'set', picture })).toEqual([
      {
        type: 'image',
        placement: 'wide',
        image: {
          src: 'https://images.example.org/1400.jpg',
          width: 1400,
          height: 800,
          renditions: [
            { src: 'https://images.example.org/700.jpg', width: 700, height: 400 },
            { src: 'https://images.example.org/700@2.jpg', width: 1400, height: 800, dpr: 2 },
          ],
          alt: 'A kitchen',
          caption: [{ type: 'text', text: 'The sink' }],
          credit: '© J Roe',
          source: 'set',
        },
      },
    ]);
  });

  it('asks the app for what a transit tree leaves out, and says where it has nothing', () => {
    const tree = bodyOf(
      { type: 'image-set', id: 'set' },
      { type: 'layout-image', id: 'no', alt: '', caption: 'Lost', credit: 'J Roe' },
    );
    const { article, warnings } = fromContentTree(tree, {
      external: ({ id }) => (id === 'set' ? { picture } : undefined),
    });
    expect(article.body).toMatchObject([{ type: 'image', image: { alt: 'A kitchen' } }]);
    expect(warnings.filter(({ code }) => code !== 'default')).toMatchObject([
      { path: '/children/1', code: 'no-address', lost: 'Lost J Roe' },
    ]);
  });

  it('reads links to stories', () => {
    const teaser = {
      url: 'https://www.ft.com/content/1',
      title: 'A story',
      firstPublishedDate: '2024-01-02T03:04:05Z',
      metaLink: { prefLabel: 'Film' },
      image: { url: 'https://images.example.org/t.jpg', width: 10, height: 5 },
    };
    expect(
      blocksOf(
        { type: 'recommended', id: '1', heading: 'In depth', teaser },
        {
          type: 'recommended-list',
          heading: 'More',
          children: [{ type: 'recommended', id: 'a b', teaserTitleOverride: 'Own title' }],
        },
      ),
    ).toEqual([
      {
        type: 'relatedLinks',
        heading: 'In depth',
        links: [
          {
            href: 'https://www.ft.com/content/1',
            text: 'A story',
            kicker: 'Film',
            datePublished: '2024-01-02T03:04:05Z',
            image: {
              src: 'https://images.example.org/t.jpg',
              width: 10,
              height: 5,
              alt: '',
              decorative: true,
            },
          },
        ],
      },
      {
        type: 'relatedLinks',
        heading: 'More',
        links: [{ href: 'https://www.ft.com/content/a%20b', text: 'Own title' }],
      },
    ]);
  });

  it('reads embeds and clips', () => {
    const clip = {
      type: 'clip-set',
      id: 'c',
      layoutWidth: 'in-line',
      displayTitle: 'Waves',
      caption: 'At sea',
      credits: 'J Roe',
      contentWarning: ['Flashes'],
      clips: [
        {
          id: 'm',
          format: 'mobile',
          dataSource: [{ binaryUrl: '/m.mp4', mediaType: 'video/mp4', duration: 9 }],
        },
        {
          id: 's',
          format: 'standard-inline',
          poster: '/p.jpg',
          dataSource: [
            {
              binaryUrl: '/s.mp4',
              mediaType: 'video/mp4',
              pixelWidth: 10,
              pixelHeight: 5,
              duration: 8,
            },
          ],
        },
      ],
      accessibility: {
        captions: [{ mediaType: 'text/vtt', url: '/c.vtt' }],
        transcript: bodyOf(paragraph('Waves break.')),
      },
    };
    expect(
      blocksOf(
        { type: 'tweet', id: '12345678901', html: '<blockquote><p>High water</p></blockquote>' },
        {
          type: 'flourish',
          id: '77',
          flourishType: 'visualisation',
          description: 'Rain by month',
          layoutWidth: 'in-line',
        },
        { type: 'video', id: 'v', title: 'A film' },
        clip,
      ),
    ).toMatchObject([
      { type: 'embed', provider: 'x', url: 'https://x.com/i/status/12345678901', fallback: [{}] },
      {
        type: 'embed',
        provider: 'flourish',
        url: 'https://public.flourish.studio/visualisation/77/',
        title: 'Rain by month',
      },
      { type: 'embed', provider: 'ft', url: 'https://www.ft.com/video/v', title: 'A film' },
      {
        type: 'video',
        title: 'Waves',
        duration: 8,
        sources: [{ src: '/s.mp4', width: 10, height: 5 }, { src: '/m.mp4' }],
        tracks: [{ src: '/c.vtt', kind: 'captions' }],
        caption: [{ text: 'At sea' }, { type: 'break' }, { text: 'Flashes' }],
        credit: 'J Roe',
        transcript: [{ type: 'paragraph' }],
        poster: { src: '/p.jpg' },
      },
    ]);
  });

  it('does not put the card of a post in a card', () => {
    const html =
      '<blockquote class="twitter-tweet"><p>High water</p>' +
      '<a href="https://twitter.com/a/status/12345678901">May 3</a></blockquote>';
    const [post] = blocksOf({ type: 'tweet', id: '12345678901', html });
    expect(post).toMatchObject({ type: 'embed', url: 'https://x.com/i/status/12345678901' });
    expect(JSON.stringify(post)).toContain('High water');
    expect(JSON.stringify(post).match(/"embed"/g)).toHaveLength(1);
  });

  it('reads boxes, timelines and scrolling sections', () => {
    const card = { type: 'card', title: 'Card', children: [paragraph('In it')] };
    const slot = (label: string, words: string) => ({
      type: 'layout-slot',
      children: [{ type: 'heading', level: 'label', children: [text(label)] }, paragraph(words)],
    });
    const heading = { type: 'heading', level: 'subheading', children: [text('Films')] };
    const blocks = blocksOf(
      { type: 'big-number', number: '£5', description: 'a ticket' },
      {
        type: 'in-numbers',
        title: 'Figures',
        children: [{ type: 'definition', term: '3', description: 'films' }],
      },
      { type: 'info-box', layoutWidth: 'in-line', children: [card] },
      { type: 'info-pair', title: 'Pair', children: [card, card] },
      {
        type: 'carousel',
        id: 'c',
        title: 'Row',
        standfirst: 'Swipe',
        children: [
          {
            type: 'carousel-card',
            id: 'd',
            title: 'Stop',
            copy: 'Look',
            additionalInfo: 'Free',
            children: [],
          },
        ],
      },
      {
        type: 'layout',
        layoutName: 'card',
        layoutWidth: 'auto',
        children: [heading, slot('Note', 'One')],
      },
      {
        type: 'layout',
        layoutName: 'timeline',
        layoutWidth: 'auto',
        children: [heading, slot('1959', 'Two')],
      },
      {
        type: 'timeline',
        title: 'Years',
        children: [
          { type: 'timeline-event', title: '1961', children: [paragraph('Three')] },
          { type: 'timeline-event', title: 'Then', children: [] },
        ],
      },
      {
        type: 'image-pair',
        children: [
          { type: 'image-set', id: '1', picture },
          { type: 'image-set', id: '1', picture },
        ],
      },
      {
        type: 'scrolly-block',
        theme: 'sans',
        children: [
          {
            type: 'scrolly-section',
            children: [
              { type: 'scrolly-image', id: '1', picture },
              {
                type: 'scrolly-copy',
                children: [
                  { type: 'scrolly-heading', level: 'heading', children: [text('Down')] },
                  paragraph('Four'),
                ],
              },
            ],
          },
        ],
      },
    );
    expect(blocks).toMatchObject([
      { type: 'infoBox', heading: [{ text: '£5' }] },
      {
        type: 'infoBox',
        heading: [{ text: 'Figures' }],
        children: [{ type: 'infoBox', heading: [{ text: '3' }] }],
      },
      { type: 'infoBox', heading: [{ text: 'Card' }] },
      {
        type: 'infoBox',
        heading: [{ text: 'Pair' }],
        children: [{ type: 'infoBox' }, { type: 'infoBox' }],
      },
      {
        type: 'infoBox',
        heading: [{ text: 'Row' }],
        children: [{ type: 'paragraph' }, { type: 'infoBox', heading: [{ text: 'Stop' }] }],
      },
      {
        type: 'infoBox',
        heading: [{ text: 'Films' }],
        children: [{ type: 'heading', level: 4 }, { type: 'paragraph' }],
      },
      {
        type: 'timeline',
        heading: [{ text: 'Films' }],
        events: [{ date: [{ text: '1959' }], dateTime: '1959' }],
      },
      {
        type: 'timeline',
        events: [{ date: [{ text: '1961' }] }, { date: [], heading: [{ text: 'Then' }] }],
      },
      { type: 'gallery', images: [{}, {}] },
      { type: 'image', placement: 'full' },
      { type: 'heading', level: 2 },
      { type: 'paragraph' },
    ]);
    expect(plainText(blocks)).toContain('Swipe\nStop\nLook\nFree');
  });

  it('reads a table, its spans and its footer', () => {
    const cell = (value: string, more: object = {}) => ({
      type: 'table-cell',
      children: [text(value)],
      ...more,
    });
    const row = (...children: unknown[]) => ({ type: 'table-row', children });
    expect(
      blocksOf({
        type: 'table',
        children: [
          { type: 'table-caption', children: [text('Catch')] },
          {
            type: 'table-header',
            children: [row(cell('Port'), cell('Tonnes', { columnSpan: 2 }))],
          },
          {
            type: 'table-body',
            children: [row(cell('Hull', { heading: true }), cell('5'), cell('6'))],
          },
          { type: 'table-footer', children: [text('Source: us')] },
        ],
      }),
    ).toMatchObject([
      {
        type: 'table',
        caption: [{ text: 'Catch' }],
        rows: [
          [{ header: 'column' }, { header: 'column', colSpan: 2 }],
          [{ header: 'row', children: [{ text: 'Hull' }] }, {}, {}],
        ],
      },
      { type: 'paragraph', children: [{ text: 'Source: us' }] },
    ]);
  });

  it('keeps components and unknown nodes for the app', () => {
    const component = {
      type: 'custom-code-component',
      id: 'c',
      layoutWidth: 'auto',
      path: 'ft/graph/bars',
      attributes: { headline: 'Bars rise' },
    };
    const { article, warnings } = fromContentTree(
      bodyOf(component, { type: 'hologram', title: 'It turns' }),
    );
    expect(article.body).toMatchObject([
      { type: 'custom', name: 'ft/graph/bars', data: { id: 'c' }, text: '' },
      { type: 'unknown', sourceType: 'hologram', text: 'It turns' },
    ]);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'custom', lost: 'Bars rise' }));
    const mapped = fromContentTree(bodyOf(component), {
      blocks: { 'custom-code-component': () => null },
    });
    expect(mapped.article.body).toEqual([]);
  });

  it('reads a topper as the head of the story', () => {
    const topper = {
      type: 'topper',
      headline: { type: 'headline', children: [text('Sinks')] },
      intro: { type: 'intro', children: [text('Of films')] },
      visual: { type: 'image-set', id: '1', picture },
    };
    const { article } = fromContentTree({ type: 'root', topper, body: bodyOf() });
    expect(article).toMatchObject({
      headline: [{ text: 'Sinks' }],
      standfirst: [{ text: 'Of films' }],
      leadMedia: { type: 'image' },
    });
  });
});

it.each([
  [[]],
  [null],
  [{}],
  ['<body/>'],
  [{ type: 'root' }],
  [{ type: 'body', children: 'x' }],
  [{ type: 'block', children: [] }],
])('says that %j is no content tree', (input) => {
  expect(() => fromContentTree(input)).toThrow(ArticleError);
});
