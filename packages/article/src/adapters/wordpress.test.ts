import { describe, expect, test } from 'vitest';
import { misplaced } from '../../../../tests/junk.js';
import { ArticleError } from '../error.js';
import { plainText } from '../text.js';
import { fromWordPress } from './wordpress.js';

const post = {
  id: 57,
  date: '2026-03-04T10:30:00',
  date_gmt: '2026-03-04T09:30:00',
  modified: '2026-03-04T12:00:00',
  modified_gmt: '2026-03-04T11:00:00',
  guid: { rendered: 'https://news.example/?p=57' },
  slug: 'port',
  status: 'publish',
  type: 'post',
  link: 'https://news.example/port/',
  lang: 'en_GB',
  title: { rendered: 'Port &#8216;reopens&#8217; after <em>storm</em>' },
  content: { rendered: '\n<p>The port is open.</p>\n', protected: false },
  excerpt: { rendered: '<p>What captains say.</p>\n', protected: false },
  author: 3,
  featured_media: 0,
  format: 'standard',
  categories: [5],
  tags: [],
  _embedded: {
    author: [
      {
        id: 3,
        name: 'Ana Ruiz &amp; team',
        url: 'https://ana.example/',
        description: 'Covers <a href="https://news.example/ports">ports</a>.',
        link: 'https://news.example/author/ana/',
        avatar_urls: { 24: 'https://a.example/24.jpg', 96: 'https://a.example/96.jpg' },
      },
    ],
    'wp:term': [
      [
        { id: 1, name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category', link: '/u' },
        { id: 5, name: 'Ships &amp; ports', taxonomy: 'category', link: 'https://news.example/c' },
        { id: 6, name: 'World', taxonomy: 'category', link: 'https://news.example/world' },
      ],
      [{ id: 7, name: 'Storms', taxonomy: 'post_tag', link: 'https://news.example/t' }],
    ],
  },
};

const read = (changes: object = {}) => fromWordPress({ ...post, ...changes });
const body = (html: string) => read({ content: { rendered: html } }).article.body;
const warnings = (html: string) => read({ content: { rendered: html } }).warnings;
const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] });
const img = (name: string) =>
  `<img src="https://news.example/${name}.jpg" alt="The ${name}" width="800" height="600">`;
const image = (name: string) => ({
  src: `https://news.example/${name}.jpg`,
  alt: `The ${name}`,
  width: 800,
  height: 600,
});

describe('the envelope', () => {
  test('a post', () => {
    const { article, warnings } = read();
    expect(warnings).toEqual([]);
    expect(article).toEqual({
      id: '57',
      url: 'https://news.example/port/',
      type: 'article',
      status: 'usable',
      lang: 'en-GB',
      headline: [text('Port ‘reopens’ after '), { type: 'emphasis', children: [text('storm')] }],
      standfirst: [text('What captains say.')],
      kicker: 'Ships & ports',
      byline: {
        contributors: [
          {
            name: 'Ana Ruiz & team',
            type: 'person',
            url: 'https://news.example/author/ana/',
            image: { src: 'https://a.example/96.jpg', alt: '', decorative: true },
            bio: [
              text('Covers '),
              { type: 'link', href: 'https://news.example/ports', children: [text('ports')] },
              text('.'),
            ],
            sameAs: ['https://ana.example/'],
          },
        ],
      },
      datePublished: '2026-03-04T10:30:00+01:00',
      dateModified: '2026-03-04T12:00:00+01:00',
      section: { name: 'Ships & ports', url: 'https://news.example/c' },
      tags: [
        { name: 'World', url: 'https://news.example/world' },
        { name: 'Storms', url: 'https://news.example/t' },
      ],
      body: [paragraph('The port is open.')],
    });
  });

  test('a list of one post, as a query by slug gives it', () => {
    const { article, warnings } = fromWordPress([{ ...post, status: 'pitch' }]);
    expect(article.id).toBe('57');
    expect(warnings).toMatchObject([{ path: '/0/status', code: 'unknown-status' }]);
  });

  test.each([
    ['publish', 'usable'],
    ['future', 'usable'],
    ['draft', 'draft'],
    ['pending', 'draft'],
    ['auto-draft', 'draft'],
    ['private', 'withheld'],
    ['trash', 'canceled'],
  ])('status %s is %s', (status, expected) => {
    const { article, warnings } = read({ status });
    expect(article.status).toBe(expected);
    expect(article.embargoedUntil).toBe(
      status === 'future' ? '2026-03-04T10:30:00+01:00' : undefined,
    );
    expect(warnings).toEqual([]);
  });

  test('a password gates the text', () => {
    const { article, warnings } = read({ content: { rendered: '', protected: true } });
    expect(article.access).toEqual({ isAccessibleForFree: false });
    expect(warnings).toMatchObject([{ path: '/content', code: 'protected' }]);
  });

  test('times: in UTC where the zone is given, else as far off as the site is, a draft has none', () => {
    const zone = { timeZone: 'Europe/Madrid' };
    expect(fromWordPress(post, zone).article).toMatchObject({
      datePublished: '2026-03-04T09:30:00Z',
      timeZone: 'Europe/Madrid',
    });
    const local = { ...post, date_gmt: undefined, modified_gmt: '0000-00-00T00:00:00' };
    expect(fromWordPress(local, zone).article).toMatchObject({
      datePublished: '2026-03-04T10:30:00+01:00',
      dateModified: '2026-03-04T12:00:00+01:00',
    });
    expect(fromWordPress(local).warnings).toMatchObject([
      { path: '/date', code: 'no-offset' },
      { path: '/modified', code: 'no-offset' },
    ]);
  });

  test('a change before it went out is none', () => {
    expect(read({ modified_gmt: '2026-03-01T00:00:00' }).article.dateModified).toBeUndefined();
  });

  test('what Yoast SEO knows', () => {
    const { article } = read({
      lang: undefined,
      yoast_head_json: {
        title: 'Storm shuts harbour',
        og_title: 'Port &#8216;reopens&#8217; after storm - The News',
        canonical: 'https://news.example/port-2026/',
        og_locale: 'de_DE',
        schema: {
          '@graph': [
            {
              '@type': ['Article', 'OpinionNewsArticle'],
              inLanguage: 'de-AT',
              author: [{ '@id': '#a' }, { '@id': '#b' }],
            },
            { '@type': 'Person', '@id': '#a', name: 'Ana Ruiz' },
            { '@type': 'Person', '@id': '#b', name: 'Ben Ode' },
          ],
        },
      },
    });
    expect(article).toMatchObject({
      type: 'opinion',
      lang: 'de-AT',
      canonicalUrl: 'https://news.example/port-2026/',
      alternativeHeadlines: [{ role: 'seo', text: 'Storm shuts harbour' }],
      byline: { contributors: [{ name: 'Ana Ruiz' }, { name: 'Ben Ode' }] },
    });
  });

  test.each([
    [
      'authors',
      { display_name: 'Ana', job_title: 'Editor', avatar_url: { url: 'https://a.example/a' } },
    ],
    ['coauthors', { display_name: 'Ana', role: 'Editor', link: '/ana' }],
    ['newspack_author_info', { display_name: 'Ana', job_title: 'Editor', author_link: '/ana' }],
  ])('several authors of a plugin: %s', (key, author) => {
    const { contributors } = read({ [key]: [author, { display_name: 'Ben' }] }).article.byline;
    expect(contributors).toMatchObject([{ name: 'Ana', role: 'Editor' }, { name: 'Ben' }]);
  });

  test('without _embed what is missing is told', () => {
    const { warnings } = read({ _embedded: undefined, featured_media: 9 });
    expect(warnings.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      '/author not-embedded',
      '/categories not-embedded',
      '/featured_media not-embedded',
    ]);
  });

  test('an author that the API withholds is told', () => {
    const author = [{ code: 'rest_user_invalid_id', message: 'Invalid user ID.' }];
    expect(read({ _embedded: { ...post._embedded, author } }).warnings).toMatchObject([
      { path: '/_embedded/author/0', code: 'missing-author' },
      { path: '/author', code: 'not-embedded' },
    ]);
  });
});

describe('the excerpt', () => {
  const excerpt = (rendered: string) => {
    const { article, warnings } = read({ excerpt: { rendered } });
    return { standfirst: plainText(article.standfirst ?? []), warnings };
  };

  test.each([
    '<p>The port is [&hellip;]</p>\n',
    '<p>The port is open.</p>',
    '<p>The port&#8230; <a class="more-link" href="https://news.example/port/#more-57">Continue</a></p>',
  ])('that repeats the text is left out, and told: %s', (rendered) => {
    const { standfirst, warnings } = excerpt(rendered);
    expect(standfirst).toBe('');
    expect(warnings.at(-1)).toMatchObject({ path: '/excerpt/rendered', code: 'repeated-excerpt' });
  });

  test('loses the mark of its end, not its words', () => {
    expect(excerpt('<p>Captains tell [&hellip;]</p>').standfirst).toBe('Captains tell');
    expect(excerpt('<p>Captains tell…</p>').standfirst).toBe('Captains tell…');
  });
});

describe('the featured picture', () => {
  const media = {
    id: 9,
    alt_text: 'Waves &amp; a wall',
    caption: { rendered: '<p>Waves at <em>noon</em></p>\n' },
    media_type: 'image',
    mime_type: 'image/jpeg',
    source_url: 'https://news.example/waves-scaled.jpg',
    meta: { _media_credit: 'Ana Ruiz' },
    media_details: {
      width: 2560,
      height: 1440,
      image_meta: { credit: 'CAMERA', copyright: '© The News' },
      sizes: {
        medium: {
          width: 300,
          height: 169,
          mime_type: 'image/jpeg',
          source_url: 'https://news.example/waves-300.jpg',
          sources: { 'image/avif': { source_url: 'https://news.example/waves-300.avif' } },
        },
        broken: { width: 0, height: 0, source_url: 'https://news.example/x.jpg' },
      },
    },
  };
  const lead = (changes: object) =>
    read({
      featured_media: 9,
      _embedded: { ...post._embedded, 'wp:featuredmedia': [{ ...media, ...changes }] },
    });

  test('stands over the story with its sizes', () => {
    expect(lead({}).article.leadMedia).toEqual({
      type: 'image',
      image: {
        src: 'https://news.example/waves-scaled.jpg',
        width: 2560,
        height: 1440,
        alt: 'Waves & a wall',
        caption: [text('Waves at '), { type: 'emphasis', children: [text('noon')] }],
        credit: 'Ana Ruiz',
        copyright: '© The News',
        renditions: [
          {
            src: 'https://news.example/waves-300.jpg',
            width: 300,
            height: 169,
            type: 'image/jpeg',
          },
          {
            src: 'https://news.example/waves-300.avif',
            width: 300,
            height: 169,
            type: 'image/avif',
          },
        ],
      },
    });
    expect(lead({}).warnings).toEqual([]);
  });

  test('without words for it is decoration, and that is told', () => {
    const { article, warnings } = lead({ alt_text: '' });
    expect(article.leadMedia).toMatchObject({ image: { alt: '', decorative: true } });
    expect(warnings).toMatchObject([
      { path: '/_embedded/wp:featuredmedia/0/alt_text', code: 'missing-alt' },
    ]);
  });

  test('may be a film', () => {
    const changes = { mime_type: 'video/mp4', source_url: 'https://news.example/waves.mp4' };
    expect(lead(changes).article.leadMedia).toMatchObject({
      type: 'video',
      sources: [{ src: 'https://news.example/waves.mp4', type: 'video/mp4' }],
    });
  });

  test('that the API withholds is told; Jetpack may have its address', () => {
    const { article, warnings } = read({
      featured_media: 9,
      jetpack_featured_media_url: 'https://news.example/j.jpg',
      _embedded: { ...post._embedded, 'wp:featuredmedia': [{ code: 'rest_forbidden' }] },
    });
    expect(article.leadMedia).toMatchObject({ image: { src: 'https://news.example/j.jpg' } });
    expect(warnings[0]).toMatchObject({ path: '/featured_media', code: 'not-embedded' });
  });

  test('gives its credit to the same picture in the text', () => {
    const rendered = `<figure class="wp-block-image size-large"><img src="/w.jpg" alt="W" class="wp-image-9"></figure>`;
    const { article } = fromWordPress({
      ...post,
      content: { rendered },
      _embedded: { ...post._embedded, 'wp:featuredmedia': [media] },
    });
    expect(article.body).toMatchObject([
      { type: 'image', image: { src: '/w.jpg', alt: 'W', credit: 'Ana Ruiz' } },
    ]);
  });
});

describe('pictures in the text', () => {
  test.each([
    ['alignwide', 'wide'],
    ['alignfull size-full', 'full'],
    ['alignleft size-medium', 'thumbnail'],
    ['alignleft size-large', undefined],
    ['aligncenter', undefined],
  ])('a figure of class %s', (classes, placement) => {
    const html = `<figure class="wp-block-image ${classes}">${img('port')}<figcaption class="wp-element-caption">At noon</figcaption></figure>`;
    expect(body(html)).toEqual([
      {
        type: 'image',
        image: { ...image('port'), caption: [text('At noon')] },
        ...(placement && { placement }),
      },
    ]);
  });

  test('an aligned picture of the classic editor, within a paragraph', () => {
    const html = `<p><img class="alignright" src="/a.jpg" alt="A" width="200" height="100">Words.</p>`;
    expect(body(html)).toEqual([
      {
        type: 'image',
        image: { src: '/a.jpg', alt: 'A', width: 200, height: 100 },
        placement: 'thumbnail',
      },
      paragraph('Words.'),
    ]);
  });

  test('the caption shortcode, before HTML5 and after', () => {
    const expected = [{ type: 'image', image: { ...image('port'), caption: [text('At noon')] } }];
    const old = `<div id="attachment_1" style="width: 810px" class="wp-caption aligncenter">${img('port')}<p id="caption-1" class="wp-caption-text">At noon</p></div>`;
    expect(body(old)).toEqual(expected);
    const html5 = `<figure class="wp-caption alignnone">${img('port')}<figcaption class="wp-caption-text">At noon</figcaption></figure>`;
    expect(body(html5)).toEqual(expected);
  });

  test('a picture that a script loads, with its copy for readers without scripts', () => {
    const html = `<figure class="wp-block-image"><img class="lazy" src="data:image/gif;base64,R0" data-src="https://news.example/port.jpg" alt="The port" width="800" height="600"><noscript>${img('port')}</noscript></figure>`;
    expect(body(html)).toEqual([{ type: 'image', image: image('port') }]);
  });
});

describe('galleries', () => {
  const captioned = (name: string, caption: string) => ({
    ...image(name),
    caption: [text(caption)],
  });

  test.each([
    [
      'the shortcode',
      `<div id="gallery-1" class="gallery galleryid-57 gallery-columns-3"><dl class="gallery-item"><dt class="gallery-icon landscape"><a href="/port">${img('port')}</a></dt><dd class="wp-caption-text gallery-caption" id="c">Port</dd></dl><br style="clear: both" /><dl class="gallery-item"><dt class="gallery-icon"><a href="/ship">${img('ship')}</a></dt><dd class="wp-caption-text gallery-caption">Ship</dd></dl></div>`,
    ],
    [
      'the shortcode in HTML5',
      `<div class="gallery"><figure class="gallery-item"><div class="gallery-icon">${img('port')}</div><figcaption class="wp-caption-text gallery-caption">Port</figcaption></figure><figure class="gallery-item"><div class="gallery-icon">${img('ship')}</div><figcaption class="wp-caption-text gallery-caption">Ship</figcaption></figure></div>`,
    ],
    [
      'the first block',
      `<ul class="wp-block-gallery columns-2 is-cropped blocks-gallery-grid"><li class="blocks-gallery-item"><figure>${img('port')}<figcaption class="blocks-gallery-item__caption">Port</figcaption></figure></li><li class="blocks-gallery-item"><figure>${img('ship')}<figcaption>Ship</figcaption></figure></li></ul>`,
    ],
    [
      'the second block',
      `<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure>${img('port')}<figcaption class="blocks-gallery-item__caption">Port</figcaption></figure></li><li class="blocks-gallery-item"><figure>${img('ship')}<figcaption>Ship</figcaption></figure></li></ul></figure>`,
    ],
    [
      'nested pictures',
      `<figure class="wp-block-gallery has-nested-images columns-default is-cropped"><figure class="wp-block-image size-large">${img('port')}<figcaption class="wp-element-caption">Port</figcaption></figure><figure class="wp-block-image size-large">${img('ship')}<figcaption class="wp-element-caption">Ship</figcaption></figure></figure>`,
    ],
    [
      'Jetpack’s tiles',
      `<div class="tiled-gallery type-rectangular"><div class="gallery-row"><div class="tiled-gallery-item"><a href="/1"><meta itemprop="width" content="9">${img('port')}</a><div class="tiled-gallery-caption">Port</div></div></div><div class="gallery-row"><div class="tiled-gallery-item">${img('ship')}<div class="tiled-gallery-caption">Ship</div></div></div></div>`,
    ],
    [
      'Jetpack’s slides',
      `<div class="wp-block-jetpack-slideshow"><div class="swiper"><ul class="swiper-wrapper"><li class="swiper-slide"><figure>${img('port')}<figcaption class="gallery-caption">Port</figcaption></figure></li><li class="swiper-slide"><figure>${img('ship')}<figcaption class="gallery-caption">Ship</figcaption></figure></li></ul></div></div>`,
    ],
  ])('%s', (_, html) => {
    expect(body(html)).toEqual([
      { type: 'gallery', images: [captioned('port', 'Port'), captioned('ship', 'Ship')] },
    ]);
  });

  test('a caption for all, and words that stand free', () => {
    const html = `<figure class="wp-block-gallery has-nested-images"><figure class="wp-block-image">${img('port')}</figure>Loose words<figcaption class="blocks-gallery-caption">The day</figcaption></figure>`;
    expect(body(html)).toEqual([
      { type: 'gallery', images: [image('port')], caption: [text('The day')] },
      paragraph('Loose words'),
    ]);
  });

  test('another thing of that class is none', () => {
    expect(body('<div class="gallery"><p>The <b>gallery</b> is open.</p></div>')).toMatchObject([
      { type: 'paragraph' },
    ]);
  });
});

describe('embeds', () => {
  const wrapped = (classes: string, inner: string, caption = '') =>
    `<figure class="wp-block-embed ${classes}"><div class="wp-block-embed__wrapper">\n${inner}\n</div>${caption && `<figcaption class="wp-element-caption">${caption}</figcaption>`}</figure>`;

  test('a frame', () => {
    const frame =
      '<iframe title="A film" width="500" height="281" src="https://www.youtube.com/embed/abcdefg1234?feature=oembed" allowfullscreen></iframe>';
    expect(body(wrapped('is-type-video is-provider-youtube', frame, 'Watch'))).toEqual([
      {
        type: 'embed',
        provider: 'youtube',
        url: 'https://www.youtube.com/watch?v=abcdefg1234',
        title: 'A film',
        width: 500,
        height: 281,
        fallback: [],
        caption: [text('Watch')],
      },
    ]);
  });

  test('an address alone', () => {
    const address = 'https://film.example/9';
    expect(body(wrapped('is-provider-film-house', address, 'Watch'))).toEqual([
      {
        type: 'embed',
        provider: 'film-house',
        url: address,
        fallback: [],
        caption: [text('Watch')],
      },
    ]);
  });

  test('a post with its words', () => {
    const tweet =
      '<blockquote class="twitter-tweet"><p>We sail.</p>&mdash; Port (@port) <a href="https://twitter.com/port/status/99?ref_src=x">March 4</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>';
    const [block] = body(wrapped('is-provider-twitter', tweet));
    expect(block).toMatchObject({ type: 'embed', provider: 'x' });
    expect(plainText(block ? [block] : [])).toContain('We sail.');
  });

  test('a post of another WordPress, without the frame that replaces it', () => {
    const quote =
      '<blockquote class="wp-embedded-content" data-secret="s"><a href="https://other.example/post/">Ships again</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" style="position: absolute; visibility: hidden;" title="Ships again" src="https://other.example/post/embed/#?secret=s"></iframe>';
    const expected = [{ type: 'embed', provider: 'wordpress', url: 'https://other.example/post/' }];
    expect(body(wrapped('is-type-wp-embed', quote))).toMatchObject(expected);
    expect(body(`<p>${quote}</p>`).filter(({ type }) => type === 'embed')).toMatchObject(expected);
  });
});

describe('other blocks', () => {
  test('a pull quote of either generation', () => {
    const expected = [
      { type: 'pullquote', children: [text('We wait.')], attribution: [text('A captain')] },
    ];
    const inner = '<p>We wait.</p><cite>A captain</cite>';
    expect(
      body(`<figure class="wp-block-pullquote"><blockquote>${inner}</blockquote></figure>`),
    ).toEqual(expected);
    expect(body(`<blockquote class="wp-block-pullquote">${inner}</blockquote>`)).toEqual(expected);
  });

  test('a quote with its source', () => {
    const html =
      '<blockquote class="wp-block-quote"><p>We wait.</p><cite>A captain</cite></blockquote>';
    expect(body(html)).toEqual([
      { type: 'blockquote', children: [paragraph('We wait.')], attribution: [text('A captain')] },
    ]);
  });

  test('verse keeps its lines', () => {
    expect(body('<pre class="wp-block-verse">Roses\n<em>Violets</em> too</pre>')).toEqual([
      {
        type: 'paragraph',
        children: [
          text('Roses'),
          { type: 'break' },
          { type: 'emphasis', children: [text('Violets')] },
          text(' too'),
        ],
      },
    ]);
  });

  test('a table with its caption', () => {
    const html =
      '<figure class="wp-block-table"><table><thead><tr><th>Ship</th></tr></thead><tbody><tr><td>Ana</td></tr></tbody></table><figcaption class="wp-element-caption">All</figcaption></figure>';
    expect(body(html)).toEqual([
      {
        type: 'table',
        caption: [text('All')],
        rows: [[{ children: [text('Ship')], header: 'column' }], [{ children: [text('Ana')] }]],
      },
    ]);
  });

  test('a file with its button, without its frame', () => {
    const html =
      '<div class="wp-block-file"><object class="wp-block-file__embed" data="/a.pdf" type="application/pdf"></object><a id="f" href="/a.pdf">Report</a><a href="/a.pdf" class="wp-block-file__button" download>Download</a></div>';
    const [block] = body(html);
    expect(plainText(block ? [block] : [])).toBe('Report Download');
    expect(warnings(html)).toEqual([]);
  });

  test('columns, groups, media and text: what they hold, in order', () => {
    const html = `<div class="wp-block-columns"><div class="wp-block-column"><p>One</p></div><div class="wp-block-column"><p>Two</p></div></div><div class="wp-block-media-text"><figure class="wp-block-media-text__media">${img('port')}</figure><div class="wp-block-media-text__content"><p>Three</p></div></div>`;
    expect(body(html)).toEqual([
      paragraph('One'),
      paragraph('Two'),
      { type: 'image', image: image('port') },
      paragraph('Three'),
    ]);
  });

  test('an accordion', () => {
    const html =
      '<div role="group" class="wp-block-accordion"><div class="wp-block-accordion-item is-open"><h3 class="wp-block-accordion-heading"><button class="wp-block-accordion-heading__toggle"><span class="wp-block-accordion-heading__toggle-title">When?</span><span class="wp-block-accordion-heading__toggle-icon" aria-hidden="true">+</span></button></h3><div role="region" class="wp-block-accordion-panel"><p>Now.</p></div></div></div>';
    expect(body(html)).toEqual([
      { type: 'details', summary: [text('When?')], children: [paragraph('Now.')], open: true },
    ]);
  });

  test.each([
    [
      'Yoast SEO',
      '<div class="schema-faq wp-block-yoast-faq-block"><div class="schema-faq-section" id="q1"><strong class="schema-faq-question">When?</strong> <p class="schema-faq-answer">Now.</p> </div></div>',
    ],
    [
      'Rank Math',
      '<div class="wp-block-rank-math-faq-block"><div class="rank-math-list"><div class="rank-math-list-item"><h3 class="rank-math-question">When?</h3><div class="rank-math-answer"><p>Now.</p></div></div></div></div>',
    ],
  ])('questions and answers of %s', (_, html) => {
    expect(body(html)).toEqual([
      { type: 'qanda', items: [{ question: [text('When?')], answer: [paragraph('Now.')] }] },
    ]);
  });

  test('the newest posts are links; with more than titles and dates, a list', () => {
    const item = (more: string) =>
      `<ul class="wp-block-latest-posts__list wp-block-latest-posts"><li><a class="wp-block-latest-posts__post-title" href="https://news.example/a">A ship</a><time datetime="2026-03-04T10:00:00+01:00" class="wp-block-latest-posts__post-date">4 March</time>${more}</li></ul>`;
    expect(body(item(''))).toEqual([
      {
        type: 'relatedLinks',
        links: [
          {
            href: 'https://news.example/a',
            text: 'A ship',
            datePublished: '2026-03-04T10:00:00+01:00',
          },
        ],
      },
    ]);
    const excerpt = item('<div class="wp-block-latest-posts__post-excerpt">It sails.</div>');
    expect(plainText(body(excerpt))).toContain('It sails.');
  });

  test('the app’s own reading of a class', () => {
    const rendered = '<div class="wp-block-acme-map" data-place="Rotterdam">The map</div>';
    const seen: unknown[] = [];
    const { article } = fromWordPress(
      { ...post, content: { rendered } },
      {
        blocks: {
          'wp-block-acme-map': (node) => {
            seen.push(node);
            return { type: 'custom', name: 'map', data: {}, text: node.text };
          },
        },
      },
    );
    expect(article.body).toEqual([{ type: 'custom', name: 'map', data: {}, text: 'The map' }]);
    expect(seen).toEqual([
      {
        tag: 'div',
        attributes: { class: 'wp-block-acme-map', 'data-place': 'Rotterdam' },
        text: 'The map',
      },
    ]);
  });
});

describe('footnotes', () => {
  const mark = '<sup data-fn="n1" class="fn"><a href="#n1" id="n1-link">1</a></sup>';
  const ref = { type: 'footnoteRef', note: 'n1', label: '1' };
  const line = { type: 'paragraph', children: [text('It said so'), ref, text('.')] };
  const note = {
    type: 'footnotes',
    notes: [{ id: 'n1', children: [paragraph('In “May”.')] }],
  };

  test('in the text', () => {
    const list =
      '<ol class="wp-block-footnotes"><li id="n1">In “May”. <a href="#n1-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>';
    expect(body(`<p>It said so${mark}.</p>${list}`)).toEqual([line, note]);
  });

  test.each([
    ['as JSON', '[{"content":"In “May”.","id":"n1"}]', note],
    [
      'as JSON with bare quotes, which WordPress has stored too',
      '[{"content":"In <a href="/may">May</a>.","id":"n1"}]',
      { type: 'footnotes', notes: [{ id: 'n1' }] },
    ],
  ])('in the post’s data %s', (_, footnotes, expected) => {
    const { article } = read({
      content: { rendered: `<p>It said so${mark}.</p>` },
      meta: { footnotes },
    });
    expect(article.body).toMatchObject([line, expected]);
  });

  test('a mark whose note is nowhere is a small number', () => {
    expect(body(`<p>It said so${mark}.</p>`)).toEqual([
      {
        type: 'paragraph',
        children: [text('It said so'), { type: 'superscript', children: [text('1')] }, text('.')],
      },
    ]);
  });
});

describe('leftovers', () => {
  test('smilies are characters, empty lines nothing', () => {
    const html =
      '<p>Fine <img src="/s.png" alt="🙂" class="wp-smiley" style="height: 1em; max-height: 1em;" /></p><p>&nbsp;</p><p></p>';
    expect(body(html)).toEqual([paragraph('Fine 🙂')]);
    expect(warnings(html)).toEqual([]);
  });

  test('a post that is cut tells so', () => {
    const html =
      '<p>It begins. <a href="https://news.example/port/#more-57" class="more-link">(more&hellip;)</a></p>';
    expect(body(html)).toEqual([paragraph('It begins.')]);
    expect(warnings(html)).toMatchObject([
      { path: '/content/rendered', code: 'truncated', lost: '(more…)' },
    ]);
  });

  test('shortcodes that nobody rendered stay, and are told', () => {
    const html =
      '<p>[acme_map place=&#8221;Rotterdam&#8221;] He said [sic] so. [box]In it[/box]</p>';
    expect(plainText(body(html))).toBe(
      '[acme_map place=”Rotterdam”] He said [sic] so. [box]In it[/box]',
    );
    expect(warnings(html).map(({ code, message }) => `${code} ${message.slice(0, 23)}`)).toEqual([
      'shortcode The shortcode [acme_map',
      'shortcode The shortcode [box] was',
    ]);
  });

  test('links for sharing are left out, with their words', () => {
    const html =
      '<p>It ends.</p><div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3></div>';
    expect(body(html)).toEqual([paragraph('It ends.')]);
    expect(warnings(html)).toMatchObject([{ code: 'furniture', lost: 'Share this:' }]);
  });
});

describe('what is stored, not rendered', () => {
  const stored = (raw: string) => fromWordPress({ ...post, content: { raw } });

  test('blocks with their comments', () => {
    const { article, warnings } = stored(
      `<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:image {"id":1,"align":"wide"} -->\n<figure class="wp-block-image alignwide">${img('port')}</figure>\n<!-- /wp:image -->\n\n<!-- wp:latest-posts {"postsToShow":3} /-->\n\n<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->`,
    );
    expect(article.body).toEqual([
      paragraph('One'),
      { type: 'image', image: image('port'), placement: 'wide' },
    ]);
    expect(warnings).toMatchObject([{ path: '/content/raw', code: 'dynamic-block' }]);
  });

  test('the classic editor’s text without paragraphs', () => {
    const { article } = stored(
      `One line\nand another\r\n\r\n[caption id="attachment_1" align="alignnone" width="800"]${img('port')} At noon[/caption]\n\nhttps://www.youtube.com/watch?v=abcdefg1234\n\n<h3>Then</h3>`,
    );
    expect(article.body).toMatchObject([
      { type: 'paragraph', children: [text('One line'), { type: 'break' }, text('and another')] },
      { type: 'image', image: { ...image('port'), caption: [text('At noon')] } },
      { type: 'embed', provider: 'youtube', url: 'https://www.youtube.com/watch?v=abcdefg1234' },
      { type: 'heading', level: 3 },
    ]);
  });
});

describe('what is nested without end', () => {
  test.each([
    [
      '<div class="wp-block-accordion-item"><h3 class="wp-block-accordion-heading"><span class="wp-block-accordion-heading__toggle-title">T</span></h3>',
      '</div>',
    ],
    ['<blockquote class="wp-embedded-content"><a href="/x">T</a>', '</blockquote>'],
    ['<div class="gallery"><div class="gallery-item"><img src="/a.jpg" alt="A">', '</div></div>'],
    ['<ol class="wp-block-footnotes"><li id="n">T', '</li></ol>'],
    [
      '<div class="schema-faq"><div class="schema-faq-section"><strong class="schema-faq-question">T</strong><div class="schema-faq-answer">T',
      '</div></div></div>',
    ],
    ['<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">T', '</div></figure>'],
    ['<figure class="wp-block-pullquote"><blockquote>T', '</blockquote></figure>'],
  ])('%s', (open, close) => {
    const start = performance.now();
    const { article } = read({ content: { rendered: open.repeat(2000) + close.repeat(2000) } });
    expect(article.body.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('what is no post', () => {
  test.each([
    [undefined, 'nothing'],
    ['a post', '"a post"'],
    [[], 'a list of 0'],
    [[post, post], 'a list of 2'],
    [
      { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } },
      'Invalid post ID.',
    ],
    [{ ...post, type: 'attachment' }, 'an item of the media library'],
    [{ id: 7, title: 'A title of another API' }, 'an object'],
  ])('%j', (input, found) => {
    expect(() => fromWordPress(input)).toThrow(ArticleError);
    expect(() => fromWordPress(input)).toThrow(found);
  });

  test('hostile values in every place are warnings, never another exception', () => {
    const keys = [
      '_embedded',
      'yoast_head_json',
      'meta',
      'authors',
      'wpml_translations',
      'jetpack-related-posts',
    ];
    for (const key of [...Object.keys(post), ...keys]) {
      for (const value of misplaced) {
        const embedded = { author: value, 'wp:term': value, 'wp:featuredmedia': [value] };
        for (const input of [
          { ...post, [key]: value },
          { ...post, _embedded: embedded, [key]: value },
        ]) {
          expect(fromWordPress({ ...input, title: post.title }).article.body).toBeInstanceOf(Array);
        }
      }
    }
  });
});
