import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../../tests/junk.js';
import type { Block } from '../blocks.js';
import { ArticleError } from '../error.js';
import { plainText } from '../text.js';
import { fromPortableText, type PortableTextOptions } from './portable-text.js';

const span = (text: string, ...marks: string[]) => ({ _type: 'span', text, marks });
const block = (children: unknown[], more: object = {}) => ({
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children,
  ...more,
});
const item = (text: string, level: number | undefined, listItem = 'bullet') =>
  block([span(text)], { level, listItem });

const read = (input: unknown, options?: PortableTextOptions) => {
  const { article, warnings } = fromPortableText(input, options);
  return { body: article.body, warnings: warnings.filter(({ code }) => code !== 'default') };
};
const lineOf = (children: unknown[], markDefs: unknown[] = []) => {
  const [first] = read([block(children, { markDefs })]).body;
  return first && 'children' in first ? first.children : [];
};

describe('a block', () => {
  it('has its style', () => {
    const styles = ['normal', 'h1', 'h2', 'h6', 'blockquote', 'lede'];
    const { body, warnings } = read(styles.map((style) => block([span(style)], { style })));
    expect(body).toMatchObject([
      { type: 'paragraph' },
      { type: 'heading', level: 2 },
      { type: 'heading', level: 2 },
      { type: 'heading', level: 6 },
      { type: 'blockquote', children: [{ type: 'paragraph' }] },
      { type: 'paragraph' },
    ]);
    expect(warnings).toMatchObject([{ path: '/5/style', code: 'unknown-style' }]);
  });

  it('nests marks, the longest outermost', () => {
    expect(
      lineOf(
        [span('a ', 'l', 'em'), span('b ', 'strong', 'l'), span('c', 'l')],
        [{ _key: 'l', _type: 'link', href: 'https://example.org/' }],
      ),
    ).toMatchObject([
      {
        type: 'link',
        href: 'https://example.org/',
        children: [{ type: 'emphasis' }, { type: 'strong' }, { type: 'text', text: 'c' }],
      },
    ]);
  });

  it('knows every decorator', () => {
    const names = ['strong', 'em', 'code', 'underline', 'strike-through', 'sub', 'sup'];
    expect(
      lineOf(names.map((name) => span(name, name))).map((node) => 'type' in node && node.type),
    ).toEqual([
      'strong',
      'emphasis',
      'code',
      'underline',
      'strikethrough',
      'subscript',
      'superscript',
    ]);
  });

  it('keeps the words of marks that it does not know', () => {
    const markDefs = [
      { _key: 'd', _type: 'definition', details: 'a wall' },
      { _key: 'x', _type: 'link', href: 'javascript:alert(1)' },
    ];
    const { body, warnings } = read([
      block([span('groyne', 'd'), span(' bad', 'x'), span(' glow', 'glow')], { markDefs }),
    ]);
    expect(plainText(body)).toBe('groyne bad glow');
    expect(warnings.map(({ path, code, lost }) => [path, code, lost])).toEqual([
      ['/0/markDefs/0', 'unknown-mark', 'a wall'],
      ['/0/markDefs/1/href', 'unsafe-url', 'javascript:alert(1)'],
      ['/0/markDefs/1', 'unknown-mark', undefined],
      ['/0/children/2/marks', 'unknown-mark', undefined],
    ]);
  });

  it('breaks lines, and reads a newline as a break', () => {
    expect(lineOf([span('a\nb')])).toEqual([
      { type: 'text', text: 'a' },
      { type: 'break' },
      { type: 'text', text: 'b' },
    ]);
  });

  it('asks the app for the address of an internal link', () => {
    const markDefs = [{ _key: 'i', _type: 'internalLink', reference: { _ref: 'post-1' } }];
    const { body, warnings } = read([block([span('there', 'i')], { markDefs })], {
      link: ({ reference }) => `/posts/${reference?._ref}`,
    });
    expect(body).toMatchObject([{ children: [{ type: 'link', href: '/posts/post-1' }] }]);
    expect(warnings).toEqual([]);
  });

  it('puts notes at the end', () => {
    const markDefs = [{ _key: 'n', _type: 'footnote', text: [block([span('The note')])] }];
    const inline = { _type: 'footnote', _key: 'o', note: 'Another' };
    const { body } = read([block([span('word', 'n'), span(' and '), inline], { markDefs })]);
    expect(body).toMatchObject([
      {
        children: [
          { text: 'word' },
          { type: 'footnoteRef', note: '1' },
          { text: ' and ' },
          { type: 'footnoteRef', note: '2' },
        ],
      },
      { type: 'footnotes', notes: [{ id: '1', children: [{ type: 'paragraph' }] }, { id: '2' }] },
    ]);
    expect(plainText(body)).toBe('word1 and 2\nThe note\nAnother');
  });

  it('moves a picture out of the line', () => {
    const picture = { _type: 'image', alt: 'A dot', asset: { url: '/dot.png' } };
    const { body, warnings } = read([block([span('before '), picture, span('after')])]);
    expect(body).toMatchObject([{ type: 'paragraph' }, { type: 'image', image: { alt: 'A dot' } }]);
    expect(warnings).toMatchObject([{ path: '/0/children/1', code: 'moved' }]);
  });

  it('keeps its key as an id, once', () => {
    const { body } = read([block([span('a')], { _key: 'k' }), block([span('b')], { _key: 'k' })]);
    expect(body.map(({ id }) => id)).toEqual(['k', undefined]);
  });
});

describe('lists', () => {
  const outline = (blocks: readonly Block[]): unknown[] =>
    blocks.flatMap((each) =>
      each.type === 'list'
        ? [
            [
              each.ordered ? 'ol' : 'ul',
              ...each.items.map((one) => [plainText(one.children), ...outline(one.blocks ?? [])]),
            ],
          ]
        : [],
    );
  const listsOf = (...items: unknown[]) => outline(read(items).body);

  it('join by level and kind', () => {
    expect(
      listsOf(
        item('a', 1),
        item('b', 2, 'number'),
        item('c', 2),
        item('d', 1),
        item('e', 1, 'number'),
      ),
    ).toEqual([
      ['ul', ['a', ['ol', ['b']], ['ul', ['c']]], ['d']],
      ['ol', ['e']],
    ]);
  });

  it('keep skipped levels, and take none for the first', () => {
    expect(listsOf(item('a', undefined), item('b', 3), item('c', 1))).toEqual([
      ['ul', ['a', ['ul', ['', ['ul', ['b']]]]], ['c']],
    ]);
  });

  it('hold headings, and end with the next block', () => {
    const { body } = read([
      item('a', 1),
      block([span('h')], { listItem: 'bullet', style: 'h3' }),
      block([span('p')]),
      item('b', 1),
    ]);
    expect(body).toMatchObject([
      { items: [{}, { children: [], blocks: [{ type: 'heading', level: 3 }] }] },
      { type: 'paragraph' },
      { type: 'list' },
    ]);
  });

  it('build no tower', () => {
    const { body, warnings } = read([
      item('deep', 1e9),
      item('odd', -3),
      block([span('x')], { listItem: 'square', level: 'z' }),
    ]);
    expect(plainText(body)).toBe('deep\nodd\nx');
    expect(warnings.map(({ code }) => code)).toEqual([
      'list-level',
      'list-level',
      'list-level',
      'list-type',
    ]);
  });
});

describe('objects', () => {
  const one = (object: object, options?: PortableTextOptions) => read([object], options);
  const image = {
    _type: 'image',
    asset: { _type: 'reference', _ref: 'image-abc-2000x1000-jpg' },
    alt: 'A pier',
    caption: 'In May',
    attribution: 'J Roe',
    hotspot: { x: 0.5, y: 0.25, width: 1, height: 1 },
  };

  it('are pictures with an address of the asset or of the app', () => {
    expect(
      one({ ...image, asset: { ...image.asset, url: 'https://cdn.example.org/a.jpg' } }).body,
    ).toEqual([
      {
        type: 'image',
        image: {
          src: 'https://cdn.example.org/a.jpg',
          width: 2000,
          height: 1000,
          alt: 'A pier',
          caption: [{ type: 'text', text: 'In May' }],
          credit: 'J Roe',
          focalPoint: { x: 0.5, y: 0.25 },
          source: 'image-abc-2000x1000-jpg',
        },
      },
    ]);
    const cropped = { ...image, crop: { left: 0.2, right: 0.2, top: 0, bottom: 0.5 } };
    expect(one(cropped, { image: ({ asset }) => `/i/${asset._ref}` }).body).toMatchObject([
      {
        image: {
          src: '/i/image-abc-2000x1000-jpg',
          focalPoint: { x: expect.closeTo(0.5), y: 0.5 },
        },
      },
    ]);
    expect(one(image)).toMatchObject({
      body: [],
      warnings: [{ code: 'no-address', lost: 'A pier\nIn May\nJ Roe' }],
    });
    expect(one({ _type: 'image', asset: { url: '/a.jpg' } })).toMatchObject({
      body: [{ image: { alt: '', decorative: true } }],
      warnings: [{ code: 'missing-alt' }],
    });
  });

  it('are read by their common names', () => {
    const picture = { ...image, asset: { url: '/a.jpg' } };
    const cases: [object, object][] = [
      [
        { _type: 'figure', image: { ...picture, caption: undefined }, caption: 'Outer' },
        { type: 'image', image: { caption: [{ text: 'Outer' }] } },
      ],
      [
        { _type: 'gallery', images: [picture, picture], title: 'Two' },
        { type: 'gallery', images: [{}, {}], caption: [{ text: 'Two' }] },
      ],
      [
        { _type: 'code', code: 'a < b', language: 'TypeScript', filename: 'a.ts' },
        { type: 'code', text: 'a < b', language: 'typescript' },
      ],
      [
        { _type: 'table', rows: [{ cells: ['a', 'b'] }], hasHeader: true },
        { type: 'table', rows: [[{ header: 'column' }, { children: [{ text: 'b' }] }]] },
      ],
      [{ _type: 'divider' }, { type: 'thematicBreak' }],
      [
        { _type: 'youtube', url: 'https://www.youtube.com/embed/abcdefghijk' },
        { type: 'embed', provider: 'youtube', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
      ],
      [
        { _type: 'tweet', id: '123' },
        { type: 'embed', provider: 'x', url: 'https://x.com/i/status/123' },
      ],
      [
        { _type: 'embed', html: '<iframe src="https://player.vimeo.com/video/5"></iframe>' },
        { type: 'embed', provider: 'vimeo' },
      ],
      [
        { _type: 'file', title: 'Report', asset: { url: '/r.pdf', mimeType: 'application/pdf' } },
        { type: 'relatedLinks', links: [{ href: '/r.pdf', text: 'Report' }] },
      ],
      [
        {
          _type: 'file',
          asset: { url: '/r.mp3', mimeType: 'audio/mpeg', originalFilename: 'r.mp3' },
        },
        { type: 'audio', title: 'r.mp3' },
      ],
      [
        { _type: 'mux.video', asset: { playbackId: 'p1' } },
        { type: 'video', sources: [{ src: 'https://stream.mux.com/p1.m3u8' }] },
      ],
      [
        { _type: 'callout', title: 'Note', body: [block([span('Mind')])] },
        { type: 'infoBox', heading: [{ text: 'Note' }] },
      ],
      [
        { _type: 'quote', children: [span('Wait')], author: 'Ana' },
        { type: 'blockquote', attribution: [{ text: 'Ana' }] },
      ],
      [
        { _type: 'pullQuote', text: 'Wait', author: 'Ana' },
        { type: 'pullquote', children: [{ text: 'Wait' }] },
      ],
      [
        { _type: 'details', title: 'More', content: 'Inside' },
        { type: 'details', summary: [{ text: 'More' }] },
      ],
      [
        { _type: 'button', label: 'Go', url: '/go' },
        { type: 'relatedLinks', links: [{ href: '/go', text: 'Go' }] },
      ],
    ];
    for (const [object, expected] of cases) {
      const { body, warnings } = one(object);
      expect(body[0]).toMatchObject(expected);
      expect(warnings).toEqual([]);
    }
  });

  it('say which of their words have no place', () => {
    expect(
      one({ _type: 'callout', title: 'Note', body: 'Mind', small: 'Print <b>' }),
    ).toMatchObject({
      body: [{ type: 'infoBox' }],
      warnings: [{ path: '/0', code: 'no-place', lost: 'Print <b>' }],
    });
  });

  it('keep their words where nothing is known of them', () => {
    const map = {
      _type: 'annotatedMap',
      markers: [{ _type: 'mapMarker', title: 'Golden Gate' }, { title: 'Pier 39' }],
    };
    expect(one(map)).toMatchObject({
      body: [{ type: 'unknown', sourceType: 'annotatedMap', text: 'Golden Gate\nPier 39' }],
      warnings: [{ path: '/0', code: 'unknown-type' }],
    });
    const custom = one(map, { blocks: { annotatedMap: () => ({ type: 'thematicBreak' }) } });
    expect(custom).toEqual({ body: [{ type: 'thematicBreak' }], warnings: [] });
  });
});

describe('a document', () => {
  it('has its blocks at the place that the app names', () => {
    const input = { _type: 'post', content: { main: [block([span('a', 'odd')])] } };
    const { body, warnings } = read(input, { body: 'content.main' });
    expect(plainText(body)).toBe('a');
    expect(warnings[0]?.path).toBe('/content/main/0/children/0/marks');
    expect(plainText(read({ body: [block([span('b')])] }).body)).toBe('b');
    expect(plainText(read(block([span('c')])).body)).toBe('c');
  });

  it.each([[null], [7], ['text'], [{}], [{ body: 'text' }], [{ content: [] }]])(
    'is not %j',
    (input) => {
      expect(() => fromPortableText(input)).toThrow(ArticleError);
    },
  );

  it('takes the rest from the envelope', () => {
    const { article, warnings } = fromPortableText([], {
      envelope: {
        id: '1',
        type: 'article',
        url: '/1',
        lang: 'en',
        headline: [{ type: 'text', text: 'H' }],
        datePublished: '2024-01-01T00:00:00Z',
      },
    });
    expect(article).toMatchObject({ id: '1', headline: [{ text: 'H' }], body: [] });
    expect(warnings).toEqual([]);
  });
});

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    7,
    NaN,
    '',
    'javascript:alert(1)',
    [],
    {},
    { _type: '__proto__' },
    { _type: 'image', asset: 3 },
    { _type: 'block', children: 'x', markDefs: 3, listItem: 4, level: [] },
  ),
  fc.jsonValue(),
);

it('hostile variants give an article', () => {
  const base = [
    block([span('a', 'em', 'l'), { _type: 'footnote', note: 'n' }], {
      markDefs: [{ _key: 'l', _type: 'link', href: '/' }],
    }),
    item('b', 1),
    item('c', 3, 'number'),
    {
      _type: 'image',
      asset: { _ref: 'image-a-1x1-png', url: '/a.png' },
      alt: 'x',
      hotspot: { x: 0.5, y: 0.5 },
      crop: { left: 0.1 },
    },
    { _type: 'table', rows: [{ cells: ['a', { text: 'b' }] }] },
    { _type: 'gallery', images: [{ asset: { _ref: 'image-a-1x1-png', url: '/b.png' } }] },
    { _type: 'mux.video', asset: { playbackId: 'p' } },
    { _type: 'embed', url: 'https://example.org/', title: 't' },
  ];
  const places = placesIn(base).filter(({ length }) => length > 0);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...places), junk), { minLength: 1, maxLength: 5 }),
      (changes) => {
        const input = structuredClone(base) as unknown;
        for (const [path, value] of changes) {
          const holder = path
            .slice(0, -1)
            .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], input);
          if (typeof holder === 'object' && holder !== null)
            (holder as Record<string, unknown>)[path.at(-1) as string] = value;
        }
        const { article } = fromPortableText(input);
        expect(JSON.stringify(article)).not.toMatch(/"(?:href|src|url)":"javascript:/);
      },
    ),
    { numRuns: 1000 },
  );
});

it('nests the marks of a long line in no time', () => {
  const spans = Array.from({ length: 20_000 }, (_, index) =>
    span('x', 'strong', index % 2 ? 'em' : 'code'),
  );
  const start = performance.now();
  expect(read([block(spans)]).body).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2000);
});
