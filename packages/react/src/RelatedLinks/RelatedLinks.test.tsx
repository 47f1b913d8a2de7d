import type { LinkItem } from '@galley/article';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ar } from '../messages/ar.js';
import { en } from '../messages/en.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { RelatedLinks } from './RelatedLinks.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const AppLink = ({ href, ...rest }: ComponentPropsWithoutRef<'a'>) => (
  <a {...rest} href={`/app${href}`} data-app="yes" />
);
const AppImage = ({ alt, ...rest }: ComponentPropsWithoutRef<'img'>) => (
  <img {...rest} alt={alt} data-app="yes" />
);

const links: LinkItem[] = [
  {
    href: '/ridge',
    text: 'Loudspeakers fall silent',
    kicker: 'The border',
    datePublished: '2025-10-17T09:30:00+05:30',
    image: { src: '/ridge.jpg', width: 320, height: 240, alt: 'A ridge' },
  },
  { href: 'https://example.com/river', text: 'The long way round' },
];
const items = () => screen.getAllByRole('listitem');

describe('the landmark', () => {
  test('is named by its heading', () => {
    render(<RelatedLinks heading="More on this" links={links} />);
    const landmark = screen.getByRole('navigation', { name: 'More on this' });
    expect(within(landmark).getByRole('heading', { level: 2 }).textContent).toBe('More on this');
  });

  test('has the language’s own heading where the app gives none', () => {
    render(<RelatedLinks links={links} />);
    expect(screen.getByRole('navigation', { name: 'Related stories' }).tagName).toBe('NAV');
  });

  test.each([hi, ar, ko])('has a heading from messages %#', (messages) => {
    render(<RelatedLinks links={links} messages={messages} />);
    const landmark = screen.getByRole('navigation', { name: messages.relatedLinks });
    expect(landmark.contains(screen.getByRole('heading'))).toBe(true);
    expect(messages.relatedLinks).not.toBe(en.relatedLinks);
  });

  test.each([2, 3, 4, 5, 6] as const)('has a heading of level %i', (level) => {
    render(<RelatedLinks heading="More" level={level} links={links} />);
    expect(screen.getByRole('heading', { level, name: 'More' }).tagName).toBe(`H${level}`);
  });

  test('two on a page are named apart', () => {
    render(
      <>
        <RelatedLinks heading="Before" links={links} />
        <RelatedLinks heading="After" links={links} />
      </>,
    );
    const before = screen.getByRole('navigation', { name: 'Before' });
    const after = screen.getByRole('navigation', { name: 'After' });
    expect(before.getAttribute('aria-labelledby')).not.toBe(after.getAttribute('aria-labelledby'));
  });

  test('is not there at all without links', () => {
    const { container } = render(<RelatedLinks heading="More" links={[]} />);
    expect(container.innerHTML).toBe('');
  });
});

describe('an item', () => {
  test('is a link with its words, in the order given', () => {
    render(<RelatedLinks links={links} />);
    const all = within(screen.getByRole('list')).getAllByRole('link');
    expect(all.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Loudspeakers fall silent', '/ridge'],
      ['The long way round', 'https://example.com/river'],
    ]);
  });

  test('may have a kicker, a date and a picture; none is left behind where it has not', () => {
    render(<RelatedLinks links={links} locale="en-IN" />);
    const [rich, plain] = items();
    expect(rich?.textContent).toContain('The border Loudspeakers fall silent');
    const time = within(rich as HTMLElement).getByRole('time');
    expect(time.textContent).toBe('17 October 2025');
    expect(time.getAttribute('datetime')).toBe('2025-10-17T09:30:00+05:30');
    expect(plain?.textContent).toBe('The long way round');
    expect(plain?.querySelectorAll('time, img, picture')).toHaveLength(0);
  });

  test('has a decorative picture of 4:3, since its link says where it leads', () => {
    render(<RelatedLinks links={links} />);
    const picture = screen.getByRole('presentation');
    expect(picture.getAttribute('alt')).toBe('');
    expect(picture.getAttribute('loading')).toBe('lazy');
    expect(picture.closest('a')).toBeNull();
    const { width, height } = picture.getBoundingClientRect();
    expect([width, height]).toEqual([112, 84]);
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('prints its date in the language of messages', () => {
    render(<RelatedLinks links={links} messages={ko} />);
    expect(screen.getByRole('time').textContent).toBe('2025년 10월 17일');
  });

  test('with a date that is none has no time, and no "Invalid Date"', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<RelatedLinks links={[{ href: '/a', text: 'A story', datePublished: 'last week' }]} />);
    expect(screen.queryByRole('time')).toBeNull();
    expect(items()[0]?.textContent).toMatch(/^A story(last week)?$/);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '', 'nowhere:x'])(
    'with the unsafe address %j keeps its words and is no link',
    (href) => {
      const links = [{ href, text: 'A story', lang: 'fr' }];
      const { container } = render(<RelatedLinks links={links} />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(container.querySelector('[href]')).toBeNull();
      expect(screen.getByText('A story').lang).toBe('fr');
    },
  );

  test('with an unsafe picture has none, and keeps its words', () => {
    const image = { src: 'javascript:alert(1)', alt: 'A ridge' };
    const links = [{ href: '/a', text: 'A story', image }];
    const { container } = render(<RelatedLinks links={links} />);
    expect(container.querySelector('img, [src]')).toBeNull();
    expect(items()[0]?.textContent).toBe('A story');
  });

  test('has its own language where it is not the page’s', () => {
    const [own, other] = [
      { href: '/a', text: 'A', lang: 'fr' },
      { href: '/b', text: 'B' },
    ];
    render(<RelatedLinks links={[own, other]} />);
    expect(screen.getByRole('link', { name: 'A' }).lang).toBe('fr');
    expect(screen.getByRole('link', { name: 'B' }).hasAttribute('lang')).toBe(false);
  });

  test('twice the same stands there twice, in silence', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<RelatedLinks links={[...links, ...links]} />);
    expect(items()).toHaveLength(4);
    expect(report).not.toHaveBeenCalled();
  });
});

describe('the app’s own elements', () => {
  test('link: gets a checked address, the words and their language', () => {
    const items = [
      { href: '/a', text: 'A', lang: 'fr' },
      { href: 'javascript:x', text: 'B' },
    ];
    render(<RelatedLinks links={items} components={{ Link: AppLink }} />);
    const link = screen.getByRole('link');
    expect([link.textContent, link.getAttribute('href'), link.lang]).toEqual(['A', '/app/a', 'fr']);
    expect(document.querySelectorAll('[data-app]')).toHaveLength(1);
  });

  test('image', () => {
    render(<RelatedLinks links={links} components={{ Image: AppImage }} />);
    expect(screen.getByRole('presentation').dataset.app).toBe('yes');
  });
});
