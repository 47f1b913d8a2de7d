import type { Article } from '@galley/article';
import { fromAns } from '@galley/article/ans';
import { fromContentTree } from '@galley/article/content-tree';
import { fromGuardian } from '@galley/article/guardian';
import { fromHtml } from '@galley/article/html';
import { fromJsonLd } from '@galley/article/json-ld';
import { fromNinjs } from '@galley/article/ninjs';
import { fromPortableText } from '@galley/article/portable-text';
import { fromWordPress } from '@galley/article/wordpress';

/** What a format that is only a body needs to become a story. */
export const envelope = {
  id: 'story',
  url: 'https://news.example/story',
  type: 'article',
  lang: 'en',
  headline: [{ type: 'text', text: 'A story' }],
  byline: { contributors: [] },
  datePublished: '2026-03-04T08:15:00Z',
} satisfies Partial<Article>;

const wordPress = (fields: object) =>
  fromWordPress({
    id: 1,
    link: 'https://news.example/story',
    date_gmt: '2026-03-04T08:15:00',
    title: { rendered: 'A story' },
    content: { rendered: '' },
    ...fields,
  }).article;

const ansStory = (fields: object) =>
  fromAns({
    type: 'story',
    version: '0.10.12',
    _id: 'a',
    canonical_url: '/story',
    headlines: { basic: 'A story' },
    first_publish_date: '2026-03-04T08:15:00Z',
    content_elements: [],
    ...fields,
  }).article;

const image = (fields: object) => ({
  type: 'image',
  version: '0.10.12',
  url: 'https://news.example/a.jpg',
  alt_text: 'Hills',
  ...fields,
});

const news = (fields: object) =>
  fromJsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A story',
    url: 'https://news.example/story',
    datePublished: '2026-03-04T08:15:00Z',
    ...fields,
  }).article;

const item = (fields: object) =>
  fromGuardian({
    id: 'a/b',
    type: 'article',
    webTitle: 'A story',
    webUrl: 'https://news.example/story',
    webPublicationDate: '2026-03-04T08:15:00Z',
    fields: { headline: 'A story' },
    blocks: { body: [] },
    ...fields,
  }).article;

const wire = (fields: object) =>
  fromNinjs({
    uri: 'tag:news.example:1',
    type: 'text',
    standard: { name: 'ninjs', version: '3.0' },
    versionCreated: '2026-03-04T08:15:00Z',
    headlines: [{ value: 'A story' }],
    ...fields,
  }).article;

/** Every way by which a text of a CMS comes into an article. */
export const doors: Record<string, (payload: string) => Article> = {
  'HTML import': (payload) => ({ ...envelope, body: fromHtml(payload).blocks }),
  'WordPress content': (payload) => wordPress({ content: { rendered: payload } }),
  'WordPress title and excerpt': (payload) =>
    wordPress({ title: { rendered: `A story ${payload}` }, excerpt: { rendered: payload } }),
  'WordPress caption, author and link': (payload) =>
    wordPress({
      link: payload,
      _embedded: {
        author: [{ name: payload, link: payload, description: payload }],
        'wp:featuredmedia': [
          {
            source_url: payload,
            alt_text: payload,
            caption: { rendered: payload },
            media_details: {
              width: 9,
              height: 9,
              sizes: { a: { source_url: payload, width: 1, height: 1 } },
            },
          },
        ],
      },
    }),
  'ANS text and raw HTML': (payload) =>
    ansStory({
      content_elements: [
        { type: 'text', content: payload },
        { type: 'raw_html', content: payload },
        { type: 'header', level: 2, content: payload },
        { type: 'list', list_type: 'ordered', items: [{ type: 'text', content: payload }] },
        { type: 'quote', content_elements: [{ type: 'text', content: payload }] },
        { type: 'interstitial_link', content: payload, url: payload },
        {
          type: 'table',
          header: [{ type: 'text', content: payload }],
          rows: [[{ type: 'text', content: payload }]],
        },
      ],
    }),
  'ANS headline, caption and addresses': (payload) =>
    ansStory({
      canonical_url: payload,
      headlines: { basic: `A story ${payload}` },
      subheadlines: { basic: payload },
      label: { basic: { text: payload } },
      credits: { by: [{ type: 'author', name: payload, url: payload }] },
      promo_items: { basic: image({ caption: payload, subtitle: payload, url: payload }) },
      content_elements: [
        image({ caption: payload, credits: { by: [{ type: 'author', name: payload }] } }),
        {
          type: 'oembed_response',
          raw_oembed: { type: 'video', html: payload, url: payload, title: payload },
        },
        {
          type: 'video',
          version: '0.10.12',
          streams: [{ url: payload, stream_type: 'mp4' }],
          embed_html: payload,
        },
      ],
    }),
  'ninjs body and headline': (payload) =>
    wire({
      headlines: [{ value: `A story ${payload}`, contentType: 'text/html' }],
      bodies: [{ contentType: 'text/html', value: payload }],
      descriptions: [{ contentType: 'text/html', value: payload }],
    }),
  'ninjs pictures and people': (payload) =>
    wire({
      by: payload,
      people: [{ name: payload, rel: 'creator', uri: payload }],
      associations: [
        {
          name: 'featuremedia',
          type: 'picture',
          headlines: [{ value: payload }],
          descriptions: [{ value: payload }],
          renditions: [{ href: payload, width: 9, height: 9 }],
        },
      ],
    }),
  'Guardian elements': (payload) =>
    item({
      fields: { headline: `A story ${payload}`, standfirst: payload, byline: payload },
      tags: [{ type: 'contributor', webTitle: payload, webUrl: payload }],
      blocks: {
        body: [
          {
            id: 'b',
            elements: [
              { type: 'text', textTypeData: { html: payload } },
              { type: 'pullquote', pullquoteTypeData: { html: payload, attribution: payload } },
              { type: 'rich-link', richLinkTypeData: { linkText: payload, url: payload } },
              { type: 'embed', embedTypeData: { html: payload, alt: payload } },
              { type: 'tweet', tweetTypeData: { html: payload, url: payload } },
            ],
          },
        ],
      },
    }),
  'Portable Text': (payload) =>
    fromPortableText(
      [
        {
          _type: 'block',
          markDefs: [{ _key: 'a', _type: 'link', href: payload }],
          children: [
            { _type: 'span', text: payload, marks: ['a', payload] },
            { _type: payload, text: payload },
          ],
        },
        { _type: payload, html: payload, url: payload, text: payload },
        { _type: 'image', asset: { url: payload }, caption: payload, alt: payload },
      ],
      { envelope },
    ).article,
  'content-tree': (payload) =>
    fromContentTree(
      {
        type: 'body',
        children: [
          {
            type: 'paragraph',
            children: [
              {
                type: 'link',
                url: payload,
                title: payload,
                children: [{ type: 'text', value: payload }],
              },
            ],
          },
          { type: 'pullquote', text: payload, source: payload },
          { type: 'tweet', id: payload, html: payload },
          { type: 'youtube-video', url: payload },
        ],
      },
      { envelope },
    ).article,
  'JSON-LD': (payload) =>
    news({
      headline: `A story ${payload}`,
      description: payload,
      articleBody: payload,
      image: payload,
      url: payload,
      author: [{ '@type': 'Person', name: payload, url: payload }],
      articleSection: payload,
      correction: payload,
    }),
  'JSON-LD in a page': (payload) =>
    fromJsonLd(
      `<title>A story</title><script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'A story',
        articleBody: payload,
      }).replaceAll('<', '\\u003c')}</script>${payload}`,
    ).article,
};
