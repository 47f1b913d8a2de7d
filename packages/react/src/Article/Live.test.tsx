import { type Article as ArticleData, type Live, type LiveUpdate, teaser } from '@galley/article';
import { sampleArticle } from '@galley/article/sample';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { Article } from './Article.js';

afterEach(cleanup);

const line = (text: string) => [{ type: 'text' as const, text }];
const paragraph = (text: string) => ({ type: 'paragraph' as const, children: line(text) });
const updates: LiveUpdate[] = [
  {
    id: 'b',
    title: [{ type: 'link', href: '/b', children: line('He asks to stay') }],
    datePublished: '2025-10-19T20:10:00+05:30',
    dateModified: '2025-10-19T20:30:00+05:30',
    contributors: [{ name: 'Ana Ruiz', type: 'person', url: 'https://example.com/ana' }],
    keyEvent: true,
    summary: true,
    body: [paragraph('The army says so.'), { type: 'heading', level: 3, children: line('Then') }],
  },
  {
    id: 'a',
    datePublished: '2025-10-19T19:40:00+05:30',
    dateModified: '2025-10-19T19:40:20+05:30',
    keyEvent: true,
    pinned: true,
    body: [paragraph('A crossing.')],
  },
  { id: 'c', title: line('Calm'), datePublished: '2025-10-19T19:00:00+05:30', body: [] },
];
const live: Live = { status: 'live', updates };
const { related: _, ...story } = sampleArticle;
const show = (more: Partial<Live> = {}, rest: Partial<ArticleData> = {}) =>
  render(<Article article={{ ...story, live: { ...live, ...more }, ...rest }} idPrefix="s-" />);
const section = () => document.querySelector<HTMLElement>('[data-galley="live"]') as HTMLElement;
const update = (id: string) => document.getElementById(`s-update-${id}`) as HTMLElement;

test('stands after the body, and says first how it stands', () => {
  show();
  expect(section().previousElementSibling?.getAttribute('data-galley')).toBe('body');
  expect(section().firstElementChild?.textContent).toBe('Live');
  expect(section().getAttribute('data-galley-status')).toBe('live');
});

test.each([
  ['upcoming', 'Coming up'],
  ['ended', 'Live coverage has ended'],
] as const)('says that it is %s', (status, words) => {
  show({ status, updates: [] });
  expect(section().textContent).toBe(words);
});

describe('key events', () => {
  const events = () => within(screen.getByRole('navigation', { name: 'Key events' }));

  test('are links to their updates, of those that have a title', () => {
    show();
    const links = events().getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ hash }) => hash)).toEqual(['#s-update-b']);
    expect(links.map(({ hash }) => document.getElementById(hash.slice(1)))).not.toContain(null);
    expect(links[0]?.textContent).toContain('He asks to stay');
    // The title is a link itself, and links hold no links.
    expect(document.querySelectorAll('a a')).toHaveLength(0);
  });

  test('are left out where there are none', () => {
    show({ updates: updates.slice(2) });
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('an update', () => {
  test('is an article with its marks, times, title, authors and blocks', () => {
    show();
    const one = update('b');
    expect(one.tagName).toBe('ARTICLE');
    expect(one.hasAttribute('data-galley-key-event')).toBe(true);
    expect(within(one).getByText('Summary')).toBeTruthy();
    expect(within(one).queryByText('Pinned')).toBeNull();
    expect(within(one).getByRole('heading', { level: 2 }).textContent).toBe('He asks to stay');
    expect(within(one).getByRole('link', { name: 'Ana Ruiz' }).getAttribute('rel')).toBe('author');
    expect(within(one).getByText('The army says so.').tagName).toBe('P');
    expect([...one.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([
      '2025-10-19T20:10:00+05:30',
      '2025-10-19T20:30:00+05:30',
    ]);
  });

  test('has a time that is a link to it, and no update within its first minute', () => {
    show();
    const one = update('a');
    const time = within(one).getByRole('time');
    expect(time.closest('a')?.getAttribute('href')).toBe('#s-update-a');
    expect(one.querySelectorAll('time')).toHaveLength(1);
    expect(within(one).getByText('Pinned')).toBeTruthy();
  });

  test('without a body or a mark leaves nothing empty behind', () => {
    show();
    expect(update('c').hasAttribute('data-galley-key-event')).toBe(false);
    expect([...update('c').children].map(({ tagName }) => tagName)).toEqual(['HEADER', 'H2']);
  });

  test('has its blocks shown by the app’s own renderers', () => {
    const components = { blocks: { paragraph: () => <p key="own">Own</p> } };
    render(<Article article={{ ...story, live }} idPrefix="s-" components={components} />);
    expect(within(update('b')).getByText('Own')).toBeTruthy();
  });
});

test('leaves no level of heading out', () => {
  show();
  const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]));
  expect(levels.length).toBeGreaterThan(4);
  for (const [index, level] of levels.entries()) {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  }
});

describe('its other pages', () => {
  const links = () => [...section().querySelectorAll(':scope > p:last-child > a')];

  test.each<[string, Live['pagination'], string[]]>([
    ['both', { newer: '?n', older: '?o' }, ['Newer updates ?n', 'Older updates ?o']],
    ['the ends alone', { newest: '/n', oldest: '/o' }, []],
    ['one, and one that is not safe', { newer: 'javascript:x', older: '?o' }, ['Older updates ?o']],
    ['none', {}, []],
  ])('%s', (_, pagination, expected) => {
    show({ pagination: pagination ?? {} });
    expect(links().map((one) => `${one.textContent} ${one.getAttribute('href')}`)).toEqual(
      expected,
    );
    expect(section().querySelector(':scope > p:empty')).toBeNull();
  });
});

test('speaks the language of its messages', () => {
  const article = { ...story, live: { ...live, pagination: { older: '?o' } } };
  render(<Article article={article} messages={ar} />);
  for (const words of [ar.live.live, ar.summary, ar.pinned, ar.olderUpdates]) {
    expect(within(section()).getByText(words)).toBeTruthy();
  }
  expect(within(section()).getByRole('navigation', { name: ar.keyEvents })).toBeTruthy();
});

describe('what is not to be seen', () => {
  test.each(['draft', 'withheld', 'canceled'] as const)('a live story that is %s', (status) => {
    const { container } = show({}, { status });
    expect(container.innerHTML).toBe('');
  });

  test('one under an embargo', () => {
    const { container } = show({}, { embargoedUntil: '2100-01-01T00:00:00Z' });
    expect(container.innerHTML).toBe('');
  });

  test('updates, once they are cut for a teaser', () => {
    const article = teaser({ ...story, live }, { blocks: 1 });
    const { container } = render(<Article article={article} />);
    expect(section().textContent).toBe('Live');
    expect(container.innerHTML).not.toMatch(/He asks to stay|A crossing|Calm/);
  });
});
