import { describe, expect, it } from 'vitest';
import type { Block } from './blocks.js';
import { ArticleError, parseArticle, safeParseArticle } from './index.js';
import type { Inline } from './inlines.js';
import { sampleArticle } from './sample/index.js';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const story = (changes: object) => ({ ...sampleArticle, ...changes });
const bodyOf = (...body: Block[]) => parseArticle(story({ body })).body;

function problemsOf(changes: object) {
  const result = safeParseArticle(story(changes));
  return result.ok ? [] : result.problems;
}

describe('what is right', () => {
  it('stays as it is, as new data', () => {
    const article = parseArticle(sampleArticle);
    expect(article).toEqual(sampleArticle);
    expect(article.body).not.toBe(sampleArticle.body);
    expect(parseArticle(article)).toEqual(article);
    expect(safeParseArticle(JSON.parse(JSON.stringify(article)))).toEqual({ ok: true, article });
  });

  it('has no link in a link: the outer one stays, with all its words', () => {
    const link = (href: string, ...children: Inline[]): Inline => ({
      type: 'link',
      href,
      children,
    });
    const inner: Inline = { type: 'strong', children: [text('b'), link('/b', text('c'))] };
    const body = bodyOf(paragraph(link('/a', text('a'), link('/d', text('d')), inner)));
    const strong: Inline = { type: 'strong', children: [text('bc')] };
    expect(body).toEqual([paragraph(link('/a', text('ad'), strong))]);
    expect(bodyOf(...body)).toEqual(body);
  });

  it('has its neighbouring texts joined and its empty nodes left out', () => {
    const strong: Inline = { type: 'strong', children: [text('')] };
    const children = [text('a'), text(''), strong, text('b'), { type: 'break' } as const, text('')];
    const body = bodyOf(paragraph(...children), paragraph(text('')), paragraph(strong));
    expect(body).toEqual([paragraph(text('ab'), { type: 'break' })]);
    expect(bodyOf(...body)).toEqual(body);
  });

  it('loses properties that the model does not know, wherever they stand', () => {
    const extra = { raw: { deep: [() => 1] }, _links: new Map(), kicker: undefined };
    const article = parseArticle({
      ...story({ body: [{ ...paragraph(text('a')), ...extra }] }),
      ...extra,
    });
    expect(article).not.toHaveProperty('raw');
    expect(article).not.toHaveProperty('kicker');
    expect(article.body).toEqual([paragraph(text('a'))]);
  });

  it('has trimmed addresses and well-formed text', () => {
    const link: Inline = {
      type: 'link',
      href: ' https://example.org/ ',
      children: [text('\uD800a\u0000')],
    };
    expect(bodyOf(paragraph(link))).toEqual([
      paragraph({ type: 'link', href: 'https://example.org/', children: [text('\uFFFDa\uFFFD')] }),
    ]);
  });
});

describe('what is wrong', () => {
  const image = { src: '/a.jpg', alt: 'A picture.' };
  const block = (value: object) => ({ body: [value] });

  it.each<[object, string, RegExp, RegExp, RegExp]>([
    [{ headline: 'Words' }, '/headline', /list/, /"Words"/, /"type": "text"/],
    [{ headline: [] }, '/headline', /words/, /list of 0/, /"type": "text"/],
    [{ headline: [text(' \u00A0')] }, '/headline', /words/, /list of 1/, /"type": "text"/],
    [{ id: undefined }, '/id', /text/, /nothing/, /Add it/],
    [{ id: ' ' }, '/id', /some words/, /" "/, /Write it out/],
    [{ standfirst: null }, '/standfirst', /list/, /null/, /Leave/],
    [{ type: 'blog' }, '/type', /"article", "liveblog"/, /"blog"/, /one of these/],
    [{ lang: 'en_IN' }, '/lang', /BCP 47/, /"en_IN"/, /en-IN/],
    [{ lang: '' }, '/lang', /BCP 47/, /""/, /en-IN/],
    [{ dir: 'auto' }, '/dir', /"ltr", "rtl"/, /"auto"/, /one of these/],
    [{ timeZone: 'Asia/Nowhere' }, '/timeZone', /IANA/, /Nowhere/, /Asia\/Kolkata/],
    [{ timeZone: '+05:30' }, '/timeZone', /IANA/, /\+05:30/, /Asia\/Kolkata/],
    [{ url: 'javascript:alert(1)' }, '/url', /safe address/, /javascript/, /https:, mailto:, tel:/],
    [{ datePublished: new Date(0) }, '/datePublished', /text/, /Date/, /toISOString/],
    [{ byline: {} }, '/byline/contributors', /list/, /nothing/, /Add it/],
    [{ tags: [{ name: 'a' }, 7] }, '/tags/1', /object/, /7/, /./],
    [
      { byline: { contributors: [{ name: 'A', type: 'robot' }] } },
      '/byline/contributors/0/type',
      /"person", "organization"/,
      /"robot"/,
      /one of these/,
    ],
    [
      { related: [{ href: 'data:text/html,x', text: 'a' }] },
      '/related/0/href',
      /safe address/,
      /data/,
      /http:/,
    ],
    [block({ type: 'poll' }), '/body/0/type', /"paragraph".*"unknown"/, /"poll"/, /"sourceType"/],
    [block({}), '/body/0/type', /"paragraph"/, /nothing/, /"sourceType"/],
    [block([]), '/body/0', /object/, /list of 0/, /./],
    [
      block(paragraph({ type: 'i', children: [] } as never)),
      '/body/0/children/0/type',
      /"text", "link"/,
      /"i"/,
      /"type": "text"/,
    ],
    [
      block(paragraph({ type: 'link', href: 'java\tscript:x', children: [] })),
      '/body/0/children/0/href',
      /safe/,
      /java\\tscript/,
      /relative/,
    ],
    [block({ type: 'heading', level: 1, children: [] }), '/body/0/level', /2, 3/, /1/, /./],
    [
      block({ type: 'image', image: { src: '/a' } }),
      '/body/0/image/alt',
      /text/,
      /nothing/,
      /sentence/,
    ],
    [
      block({ type: 'image', image: { ...image, alt: ' ' } }),
      '/body/0/image/alt',
      /what the picture shows/,
      /" "/,
      /"decorative": true/,
    ],
    [
      block({ type: 'image', image: { ...image, width: 1.5 } }),
      '/body/0/image/width',
      /whole number/,
      /1\.5/,
      /./,
    ],
    [
      block({ type: 'image', image: { ...image, width: Number.NaN } }),
      '/body/0/image/width',
      /number/,
      /NaN/,
      /./,
    ],
    [
      block({ type: 'image', image: { ...image, focalPoint: { x: 200, y: 0 } } }),
      '/body/0/image/focalPoint/x',
      /0 to 1/,
      /200/,
      /Divide/,
    ],
  ])('%j is a problem at %s', (changes, path, expected, found, hint) => {
    const [problem, ...others] = problemsOf(changes);
    expect(others).toEqual([]);
    expect(problem?.path).toBe(path);
    expect(problem?.expected).toMatch(expected);
    expect(problem?.found).toMatch(found);
    expect(problem?.hint).toMatch(hint);
  });

  it.each([
    ...['2025-10-19', '2025-10-19T18:56', '2025-02-30T00:00:00Z', '2025-13-01T00:00:00Z'],
    ...['2025-10-19T24:00:00Z', '2025-10-19T23:60:00Z', '2025-10-19T18:56:00+24:00'],
    ...[
      '2025-10-19 18:56:00Z',
      '19 October 2025',
      '2100-02-29T00:00:00Z',
      '0000-01-01T00:00:00Z',
      '',
    ],
  ])('%j is no date', (dateModified) => {
    expect(problemsOf({ dateModified })).toMatchObject([
      { path: '/dateModified', hint: expect.stringContaining('2025-10-19T18:56:00+05:30') },
    ]);
  });

  it.each(['2025-10-19T18:56+05:30', '2024-02-29T00:00:00.123Z', '1999-12-31T23:59:59-0330'])(
    '%j is a date',
    (dateModified) => {
      expect(problemsOf({ dateModified })).toEqual([]);
    },
  );

  it('is an id that stands twice', () => {
    const quote: Block = {
      type: 'blockquote',
      children: [{ type: 'paragraph', id: 'a', children: [text('b')] }],
    };
    const body = [paragraph(), { ...paragraph(text('c')), id: 'a' }, quote];
    expect(problemsOf({ body })).toMatchObject([
      { path: '/body/2/children/0/id', found: expect.stringContaining('/body/1/id') },
    ]);
  });

  it('is told in words, the first five problems of all', () => {
    const error = (() => {
      try {
        return parseArticle({ headline: 'Words', 'a/b~c': 1 });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(ArticleError);
    const { name, message, problems } = error as ArticleError;
    expect(name).toBe('ArticleError');
    expect(problems.map(({ path }) => path)).toEqual([
      ...['/id', '/url', '/type', '/lang', '/headline', '/byline', '/datePublished', '/body'],
    ]);
    expect(message).toMatch(
      /^The article cannot be used:\n- \/id: expected text, found nothing\. Add it\./,
    );
    expect(message).toContain('and 3 more');
  });
});
