import { type Article, parseArticle, teaser } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { metaTags, newsArticleJsonLd } from '@galley/article/seo';
import { type ArticleProps, Article as ArticleView } from '@galley/react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

const publisher = { name: 'The Daily Galley' };
const story = (changes: object): Article => parseArticle({ ...sampleArticle, ...changes });
const page = (article: Article, options: Partial<ArticleProps> = {}) =>
  renderToStaticMarkup(createElement(ArticleView, { article, ...options }));

/** The machine's dates in the story's head. */
const shownDates = (html: string) =>
  [...html.slice(0, html.indexOf('</header>')).matchAll(/datetime="([^"]+)"/gi)].map(
    ([, date]) => date,
  );

describe('the markup says what the page says', () => {
  it.each<[string, object]>([
    ['a change', {}],
    ['no change', { dateModified: undefined }],
    ['a change within the minute', { dateModified: '2025-10-19T18:56:30+05:30' }],
    ['a date that an editor chose', { displayDate: '2025-10-20T08:00:00+05:30' }],
    ['an earlier change', { dateModified: '2025-10-19T10:00:00+05:30' }],
  ])('of dates, with %s', (_, changes) => {
    const article = story(changes);
    const data = newsArticleJsonLd(article, { publisher });
    const told = new Set(
      [data?.dateModified, data?.datePublished].map((date) => Date.parse(String(date))),
    );
    const shown = new Set(shownDates(page(article)).map((date) => Date.parse(String(date))));
    expect(told).toEqual(shown);
  });

  const gated = { access: { isAccessibleForFree: false } };

  it('of the paywall: the class is on what holds the gated text', () => {
    const html = page(story(gated));
    expect(newsArticleJsonLd(story(gated), { publisher })).toHaveProperty(
      'hasPart.cssSelector',
      '.galley-paywall',
    );
    expect(html).toMatch(/class="[^"]*\bgalley-paywall\b/);
    expect(page(sampleArticle)).not.toContain('galley-paywall');
  });

  it('of a live blog: each update is where its address leads', () => {
    const update = { id: 'u1', datePublished: '2025-10-19T19:00+05:30', body: [] };
    const article = story({ type: 'liveblog', live: { status: 'live', updates: [update] } });
    const address = `${article.url}#${article.id}-update-u1`;
    expect(newsArticleJsonLd(article, { publisher })).toHaveProperty(
      'liveBlogUpdate.0.url',
      address,
    );
    expect(page(article)).toContain(`id="${address.split('#')[1]}"`);
  });

  it('of nothing that is cut off', () => {
    const cut = teaser(sampleArticle, { blocks: 2 });
    const all = [page(cut), newsArticleJsonLd(cut, { publisher }), metaTags(cut)];
    expect(JSON.stringify(all)).not.toContain('since August 2024, when');
    expect(newsArticleJsonLd(cut, { publisher })).not.toHaveProperty('hasPart');
  });
});

describe('the markup speaks when the page does', () => {
  const noon = { embargoedUntil: '2025-10-19T12:00:00+05:30' };
  const late = '2025-10-19T06:30:00Z';
  it.each<[object, Pick<ArticleProps, 'now' | 'preview'>]>([
    [{}, {}],
    [{ status: 'draft' }, {}],
    [{ status: 'draft' }, { preview: true }],
    [{ status: 'withheld' }, { now: late }],
    [{ status: 'canceled' }, { preview: false }],
    [noon, {}],
    [noon, { now: '2025-10-19T06:29:59Z' }],
    [noon, { now: late }],
    [noon, { now: Date.parse(late) }],
    [noon, { now: new Date(late) }],
    [noon, { now: 'soon' }],
    [{ embargoedUntil: '2025-10-19T12:00:00+0530' }, { now: late }],
    [{ ...noon, status: 'draft' }, { now: late }],
  ])('%j at %j', (changes, gate) => {
    const article = story(changes);
    const shown = page(article, gate) !== '';
    expect(newsArticleJsonLd(article, { publisher, ...gate }) !== undefined).toBe(shown);
    expect(metaTags(article, gate).length > 1).toBe(shown);
  });
});
