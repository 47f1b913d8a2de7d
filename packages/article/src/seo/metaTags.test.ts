import { expect, it } from 'vitest';
import type { Article } from '../article.js';
import { parseArticle } from '../parse.js';
import { sampleArticle } from '../sample/index.js';
import { metaTags } from '../seo.js';

const story = (changes: object): Article => parseArticle({ ...sampleArticle, ...changes });

/** The tags in short: what they are called and what they say. */
const short = (article: Article, options?: Parameters<typeof metaTags>[1]) =>
  metaTags(article, options).map(({ tag, attributes, text }) => {
    const { name, property, rel, hrefLang, content, href } = attributes;
    return [name ?? property ?? hrefLang ?? rel ?? tag, content ?? href ?? text];
  });

it('says of the sample what a page’s head needs', () => {
  const title = 'North Korean soldier crosses mined border into South Korea, asks to stay';
  const tags = short(sampleArticle, {
    publisher: { name: 'The Daily Galley' },
    xAccount: '@galley',
  });
  const image = 'https://daily-galley.example/galley-sample/guard-post-16x9-1600.jpg';
  expect(tags).toEqual([
    ['title', title],
    ['description', expect.stringContaining('The soldier came through')],
    ['canonical', sampleArticle.url],
    ['robots', 'max-image-preview:large'],
    ['og:site_name', 'The Daily Galley'],
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', expect.stringContaining('The soldier came through')],
    ['og:url', sampleArticle.url],
    ['og:locale', 'en_IN'],
    ['og:image', image],
    ['og:image:width', '1600'],
    ['og:image:height', '900'],
    ['og:image:alt', expect.stringContaining('A soldier with a slung rifle')],
    ['twitter:card', 'summary_large_image'],
    ['article:published_time', '2025-10-19T18:56:00+05:30'],
    ['article:modified_time', '2025-10-19T20:17:00+05:30'],
    ['article:author', 'https://daily-galley.example/desk/web'],
    ['article:section', 'World'],
    ['article:tag', 'North Korea'],
    ['article:tag', 'South Korea'],
    ['article:tag', 'Demilitarised Zone'],
    ['twitter:site', '@galley'],
  ]);
});

it('takes the headlines written for search and for sharing', () => {
  const alternativeHeadlines = [
    { role: 'seo', text: 'For search' },
    { role: 'social', text: 'To share' },
  ];
  const tags = new Map(short(story({ alternativeHeadlines })) as [string, string][]);
  expect([tags.get('title'), tags.get('og:title')]).toEqual(['For search', 'To share']);
});

it('names every language’s page, its own among them, and the page to keep', () => {
  const translations = [{ lang: 'ko', url: '/ko' }];
  const tags = short(story({ url: '/a', canonicalUrl: '/b', translations }), {
    baseUrl: 'https://example.org',
  });
  expect(tags.slice(2, 5)).toEqual([
    ['canonical', 'https://example.org/b'],
    ['en-IN', 'https://example.org/a'],
    ['ko', 'https://example.org/ko'],
  ]);
});

it('marks a preview as not to be indexed, and tells nothing of a story that is not out', () => {
  const draft = story({ status: 'draft' });
  expect(short(draft)).toEqual([['robots', 'noindex']]);
  expect(short(story({ embargoedUntil: '2030-01-01T00:00Z' }))).toEqual([['robots', 'noindex']]);
  const preview = short(draft, { preview: true });
  expect(preview).toContainEqual(['robots', 'noindex']);
  expect(preview).not.toContainEqual(['robots', 'max-image-preview:large']);
  expect(preview[0]?.[0]).toBe('title');
});

it('has a small card where there is no picture', () => {
  expect(short(story({ leadMedia: undefined }))).toContainEqual(['twitter:card', 'summary']);
});
