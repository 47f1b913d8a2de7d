import type { Article as ArticleData } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ar } from '../messages/ar.js';
import { Article } from './Article.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const { dateModified: _, leadMedia: __, related: ___, dir: ____, ...bare } = sampleArticle;
const article = () => screen.getByRole('article');
const times = () =>
  screen
    .queryAllByRole('time')
    .filter((time) => !time.closest('nav'))
    .map((time) => [time.textContent, time.getAttribute('datetime')]);

describe('the sample article', () => {
  test('has its parts in the order they are read', () => {
    render(<Article article={sampleArticle} />);
    const parts = [...article().querySelectorAll('[data-galley]')]
      .filter((part) => !part.parentElement?.closest('[data-galley="body"], nav'))
      .map((part) => part.getAttribute('data-galley'));
    expect(parts).toEqual([
      'headline',
      'standfirst',
      'byline',
      'timestamp',
      'timestamp',
      'figure',
      'body',
      'related-links',
    ]);
  });

  test('has one h1, with the kicker in its name, and no level left out', () => {
    render(<Article article={sampleArticle} />);
    const h1 = screen.getByRole('heading', { level: 1 });
    expect(h1.textContent).toMatch(/^Korean Peninsula North Korean soldier crosses mined border/);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
  });

  test('has its byline linked, beside the desk’s decorative emblem', () => {
    render(<Article article={sampleArticle} />);
    const author = screen.getByRole('link', { name: 'The Daily Galley Web Desk' });
    expect(author.getAttribute('rel')).toBe('author');
    const header = author.closest('header') as HTMLElement;
    expect(within(header).getByRole('presentation').getAttribute('alt')).toBe('');
  });

  test('has its lead picture first and eager, every other lazy', () => {
    render(<Article article={sampleArticle} />);
    const pictures = [...article().querySelectorAll('img')];
    const eager = pictures.filter((picture) => picture.loading !== 'lazy');
    expect(eager).toEqual([screen.getByRole('img', { name: /soldier with a slung rifle/ })]);
    expect(eager[0]?.getAttribute('fetchpriority')).toBe('high');
    expect(eager[0]?.closest('figure')?.getAttribute('data-galley-placement')).toBe('wide');
  });

  test('ends with its related stories, a landmark', () => {
    render(<Article article={sampleArticle} />);
    const related = screen.getByRole('navigation', { name: 'Related stories' });
    expect(within(related).getAllByRole('link')).toHaveLength(3);
    expect(article().lastElementChild).toBe(related);
  });

  test('prints nothing to the console', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<Article article={sampleArticle} />);
    expect(report).not.toHaveBeenCalled();
  });
});

describe('what an article has not', () => {
  test('leaves nothing behind', () => {
    const { kicker: _, standfirst: __, ...barest } = bare;
    render(<Article article={{ ...barest, byline: { contributors: [] }, related: [] }} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^North Korean soldier/);
    expect(document.querySelector('[data-galley="standfirst"], figure[data-galley="figure"]')).toBe(
      null,
    );
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('its times', () => {
  const modified = (dateModified: string, more: Partial<ArticleData> = {}) => ({
    ...bare,
    dateModified,
    ...more,
  });

  test('are the update, then when it first went out', () => {
    render(<Article article={sampleArticle} />);
    expect(times()).toEqual([
      ['Updated 19 October 2025, 8:17 pm IST', '2025-10-19T20:17:00+05:30'],
      ['First published 19 October 2025, 6:56 pm IST', '2025-10-19T18:56:00+05:30'],
    ]);
  });

  const published = [['Published 19 October 2025, 6:56 pm IST', '2025-10-19T18:56:00+05:30']];

  test.each([
    ['without an update', bare],
    ['changed within the minute', modified('2025-10-19T18:56:59+05:30')],
    ['changed before it went out', modified('2025-10-19T12:00:00+05:30')],
    ['the same instant, written otherwise', modified('2025-10-19T13:26:00Z')],
  ])('are the publication alone %s', (_, article) => {
    render(<Article article={article} />);
    expect(times()).toEqual(published);
  });

  test('are the one that an editor chose, where one did', () => {
    const displayDate = '2025-10-18T09:00:00+05:30';
    render(<Article article={modified('2025-10-19T20:17:00+05:30', { displayDate })} />);
    expect(times()).toEqual([['Published 18 October 2025, 9:00 am IST', displayDate]]);
  });

  test('are in the zone that the app asks for, before the article’s', () => {
    render(<Article article={bare} timeZone="Europe/London" />);
    expect(times()).toEqual([
      ['Published 19 October 2025, 2:26 pm BST', '2025-10-19T14:26:00+01:00'],
    ]);
  });

  test('stand at the offset as written where no zone is known', () => {
    const { timeZone: _, ...zoneless } = bare;
    render(<Article article={zoneless} />);
    expect(times()[0]?.[0]).toBe('Published 19 October 2025, 6:56 pm GMT+05:30');
  });
});

describe('language and direction', () => {
  test.each([
    ['en-IN', undefined, 'ltr'],
    ['ar', undefined, 'rtl'],
    ['ur-PK', undefined, 'rtl'],
    ['pa-Arab', undefined, 'rtl'],
    ['ar-Latn', undefined, 'ltr'],
    ['en', 'rtl', 'rtl'],
    ['ar', 'ltr', 'ltr'],
  ] as const)('%s with dir %s', (lang, dir, expected) => {
    render(<Article article={{ ...bare, lang, ...(dir && { dir }) }} messages={ar} />);
    expect(article().lang).toBe(lang);
    expect(getComputedStyle(article()).direction).toBe(expected);
  });

  test('the app may say otherwise, and says nothing with undefined', () => {
    const arabic = { ...bare, lang: 'ar', dir: 'rtl' as const };
    const { rerender } = render(<Article article={arabic} messages={ar} lang="en" dir="ltr" />);
    expect([article().lang, article().dir]).toEqual(['en', 'ltr']);
    rerender(<Article article={arabic} messages={ar} lang={undefined} dir={undefined} />);
    expect([article().lang, article().dir]).toEqual(['ar', 'rtl']);
  });

  test('messages give every part its words', () => {
    render(<Article article={{ ...sampleArticle, lang: 'ar' }} messages={ar} />);
    expect(screen.getByRole('navigation', { name: ar.relatedLinks }).tagName).toBe('NAV');
    expect(times().map(([text]) => text)).toEqual([
      `${ar.updated} 19 أكتوبر 2025، 8:17 م IST`,
      `${ar.firstPublished} 19 أكتوبر 2025، 6:56 م IST`,
    ]);
    expect(document.querySelector('figcaption')?.textContent).toContain(ar.credit);
  });

  test('the locale of words and dates is the article’s, and the app can change it', () => {
    render(<Article article={bare} locale="en-US" />);
    expect(times()[0]?.[0]).toBe('Published October 19, 2025, 6:56 PM IST');
    expect(article().lang).toBe('en-IN');
  });
});

test('two articles on one page have no id twice', () => {
  render(
    <>
      <Article article={sampleArticle} />
      <Article article={{ ...sampleArticle, id: 'another' }} />
    </>,
  );
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(ids.length);
  expect(screen.getAllByRole('navigation', { name: 'Related stories' })).toHaveLength(2);
});
