import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { Recommendations } from './Recommendations.js';
import type { Recommendation } from './readable.js';

afterEach(cleanup);

const links: Recommendation[] = [
  { href: '/a', text: 'A story', image: { src: '/a.jpg', alt: 'A ridge' } },
  { href: 'https://example.com/b', text: 'Seven questions', sponsor: 'A bank' },
  { href: 'https://example.com/c', text: 'The office chair', sponsor: true },
];
const part = () => screen.getByRole('region', { name: 'Recommended for you' });
const places = () => [...part().querySelectorAll('li')];

describe('stories', () => {
  test('are links in a landmark that the heading names', () => {
    render(<Recommendations href="/latest" links={links} />);
    const list = within(within(part()).getByRole('list'));
    expect(list.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'A story',
      'Seven questions',
      'The office chair',
    ]);
    expect(within(part()).getByRole('heading', { level: 2 })).toBe(screen.getByRole('heading'));
  });

  test('are marked one by one where somebody paid, before the link is read', () => {
    render(<Recommendations href="/latest" links={links} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'A story',
      'Sponsored by A bank Seven questions',
      'Sponsored The office chair',
    ]);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('rel'))).toEqual([
      null,
      'sponsored',
      'sponsored',
      null,
    ]);
  });

  test('have decorative pictures, and an empty field where one is missing', () => {
    render(<Recommendations href="/latest" links={links} />);
    expect(screen.getAllByRole('presentation')).toHaveLength(1);
    expect(part().querySelectorAll('li > span')).toHaveLength(3);
  });

  test('without any picture have no field for one', () => {
    render(<Recommendations href="/latest" links={[{ href: '/a', text: 'A' }]} />);
    expect(part().querySelector('li > span')).toBeNull();
  });

  test('that are none are left out, and nothing throws', () => {
    const hostile = [null, { href: 'javascript:alert(1)', text: 'B' }, ...links.slice(0, 1)];
    render(<Recommendations href="/latest" links={hostile as Recommendation[]} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    cleanup();
    render(<Recommendations href="/latest" links={'none' as never} />);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  test('are asked for nowhere where they are there', () => {
    render(<Recommendations href="/latest" links={links} src="/more.json" />);
    expect(part().querySelector('[data-galley-src]')).toBeNull();
  });
});

describe('in every state', () => {
  const states = [
    { links },
    { links: [] },
    {},
    { state: 'loading' },
    { state: 'failed' },
    { src: '/more.json' },
    { state: 'failed', src: '/more.json' },
  ] as const;

  test.each(states)('%j: a link to more works, and the source is named', (props) => {
    render(<Recommendations href="/latest" source="Example" {...props} />);
    const link = screen.getByRole('link', { name: 'More stories' });
    expect(link.getAttribute('href')).toBe('/latest');
    expect(part().textContent).toContain('Recommended by Example');
  });

  test.each([hi, ar, ko])('speaks the language of messages %#', (messages) => {
    render(<Recommendations href="/latest" messages={messages} src="/a" links={[]} />);
    const words = messages.recommendations;
    const part = screen.getByRole('region', { name: words.heading });
    for (const said of [words.more, words.failed, words.loading, words.retry]) {
      expect(part.textContent).toContain(said);
    }
    expect(part.textContent).not.toMatch(/[a-z]/i);
  });
});

describe('places', () => {
  test('are 4, or as many as asked for, within reason', () => {
    const { rerender } = render(<Recommendations href="/latest" state="loading" />);
    expect(places()).toHaveLength(4);
    for (const [count, expected] of [
      [2, 2],
      [2.9, 2],
      [0, 1],
      [-3, 1],
      [Number.NaN, 1],
      [1e9, 24],
    ] as const) {
      rerender(<Recommendations href="/latest" state="loading" count={count} />);
      expect(places()).toHaveLength(expected);
    }
  });

  test('are busy, and not there for screen readers', () => {
    render(<Recommendations href="/latest" state="loading" />);
    expect(part().querySelector('ul')?.getAttribute('aria-busy')).toBe('true');
    expect(screen.queryAllByRole('listitem')).toHaveLength(0);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  test.each([320, 680, 900, 1200])('take the room of the stories, %i px wide', (width) => {
    const stories = [0, 1, 2, 3].map((index) => ({
      href: `/${index}`,
      text: 'A title of a usual length, as most are '.repeat(index + 1),
      image: { src: '/a.jpg', width: 320, height: 240, alt: '' },
      ...(index % 2 && { sponsor: 'Somebody with a name that is longer than it ought to be' }),
    }));
    const { rerender, container } = render(<Recommendations href="/latest" state="loading" />);
    container.style.width = `${width}px`;
    const empty = part().getBoundingClientRect().height;
    rerender(<Recommendations href="/latest" links={stories} />);
    expect(part().getBoundingClientRect().height).toBeCloseTo(empty, 0);
  });
});

describe('failure', () => {
  test('is said, and has no button where there is nothing to ask again', () => {
    render(<Recommendations href="/latest" state="failed" links={links} />);
    expect(screen.getByRole('status').textContent).toContain('could not be loaded');
    expect(part().querySelector('button, ul')).toBeNull();
  });

  test('with something to ask again keeps the room; its button waits for the behaviour', () => {
    render(<Recommendations href="/latest" state="failed" src="/more.json" />);
    const button = part().querySelector('button') as HTMLButtonElement;
    expect(getComputedStyle(button).visibility).toBe('hidden');
    expect(places()).toHaveLength(4);
    part().querySelector('[data-galley-places]')?.setAttribute('data-galley-ready', '');
    expect(getComputedStyle(button).visibility).toBe('visible');
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });
});
