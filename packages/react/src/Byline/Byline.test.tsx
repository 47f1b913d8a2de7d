import type { Contributor, Image } from '@galley/article';
import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { Byline } from './Byline.js';

afterEach(cleanup);

const AppLink = ({ href, ...rest }: ComponentPropsWithoutRef<'a'>) => (
  <a {...rest} href={`/app${href}`} data-app="yes" />
);
const AppImage = ({ alt, ...rest }: ComponentPropsWithoutRef<'img'>) => (
  <img {...rest} alt={alt} data-app="yes" />
);

const person = (name: string, more: Partial<Contributor> = {}): Contributor => ({
  name,
  type: 'person',
  ...more,
});
const [ana, bo, chidi] = [
  person('Ana', { url: 'https://example.com/ana' }),
  person('Bo'),
  person('Chidi'),
];
const text = () => document.querySelector('[data-galley]')?.textContent;

describe('names are joined by the language’s own rule', () => {
  test.each([
    ['en', [ana], 'Ana'],
    ['en', [ana, bo], 'Ana and Bo'],
    ['en', [ana, bo, chidi], 'Ana, Bo, and Chidi'],
    ['en', [ana, bo, chidi, person('Dara')], 'Ana, Bo, Chidi, and Dara'],
    ['en-GB', [ana, bo], 'Ana and Bo'],
    ['en-GB', [ana, bo, chidi], 'Ana, Bo and Chidi'],
    ['en-IN', [ana, bo, chidi], 'Ana, Bo and Chidi'],
  ])('%s %#', (locale, contributors, expected) => {
    render(<Byline contributors={contributors} locale={locale} />);
    expect(text()).toBe(expected);
  });

  test.each([
    [hi, ['Ana', 'Ana और Bo', 'Ana, Bo, और Chidi']],
    [ar, ['Ana', 'Ana وBo', 'Ana وBo وChidi']],
    [ko, ['Ana', 'Ana 및 Bo', 'Ana, Bo 및 Chidi']],
  ])('messages %#', (messages, expected) => {
    for (const [index, line] of expected.entries()) {
      render(<Byline contributors={[ana, bo, chidi].slice(0, index + 1)} messages={messages} />);
      expect(text()).toBe(line);
      cleanup();
    }
  });

  test('messages win over locale', () => {
    render(<Byline contributors={[ana, bo]} locale="en" messages={ko} />);
    expect(text()).toBe('Ana 및 Bo');
  });
});

describe('links', () => {
  test('are kept inside the list, with rel=author, and only for those with a page', () => {
    render(<Byline contributors={[bo, ana, chidi]} />);
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Ana']);
    expect(links[0]?.getAttribute('href')).toBe('https://example.com/ana');
    expect(links[0]?.getAttribute('rel')).toBe('author');
    expect(text()).toBe('Bo, Ana, and Chidi');
  });

  test('an organisation is linked as a person is', () => {
    render(<Byline contributors={[{ name: 'Web desk', type: 'organization', url: '/desk' }]} />);
    const link = screen.getByRole('link', { name: 'Web desk' });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual(['/desk', 'author']);
  });

  test.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'nowhere:', ''])(
    'an unsafe address (%j) is dropped, the name stays',
    (url) => {
      const { container } = render(<Byline contributors={[person('Ana', { url })]} />);
      expect(screen.queryByRole('link')).toBeNull();
      expect(container.querySelector('[href], [rel]')).toBeNull();
      expect(text()).toBe('Ana');
    },
  );

  test('become the app’s own, which gets a checked href and rel', () => {
    const contributors = [person('Ana', { url: '/ana' }), person('Bo', { url: 'javascript:x' })];
    render(<Byline contributors={contributors} components={{ Link: AppLink }} />);
    const link = screen.getByRole('link', { name: 'Ana' });
    expect(link.getAttribute('href')).toBe('/app/ana');
    expect(link.getAttribute('rel')).toBe('author');
    expect(document.querySelectorAll('[data-app]')).toHaveLength(1);
  });
});

describe('what is told of a contributor', () => {
  test('a role stands after the name, outside the link', () => {
    render(<Byline contributors={[{ ...ana, role: 'Political editor' }, bo]} />);
    expect(screen.getByRole('link').textContent).toBe('Ana');
    expect(text()).toBe('Ana, Political editor and Bo');
  });

  test('a name keeps its own language, the role has the page’s', () => {
    render(<Byline contributors={[person('Zoë', { lang: 'nl', url: '/zoe', role: 'Editor' })]} />);
    expect(screen.getByRole('link', { name: 'Zoë' }).lang).toBe('nl');
    expect(screen.getByText(/Editor/).closest('[lang=nl]')).toBeNull();
  });

  test('no one is no one: no empty box and no error', () => {
    const { container } = render(<Byline contributors={[]} />);
    expect(container.innerHTML).toBe('');
  });

  test('the same name twice is printed twice', () => {
    render(<Byline contributors={[bo, bo]} />);
    expect(text()).toBe('Bo and Bo');
  });
});

describe('avatar', () => {
  const image: Image = { src: '/ana.jpg', width: 96, height: 96, alt: 'Ana, smiling' };

  test('is not shown unless asked for', () => {
    render(<Byline contributors={[{ ...ana, image }]} />);
    expect(document.querySelector('img')).toBeNull();
  });

  test('is decorative, since the name beside it says who it is', () => {
    render(<Byline avatar contributors={[{ ...ana, image }, bo]} />);
    const picture = screen.getByRole('presentation');
    expect(picture.getAttribute('alt')).toBe('');
    expect(picture.getAttribute('src')).toBe('/ana.jpg');
    expect(screen.queryByRole('img')).toBeNull();
    expect(text()).toBe('Ana and Bo');
  });

  test('is a small square circle, lazily loaded', () => {
    render(<Byline avatar contributors={[{ ...ana, image: { ...image, width: 192 } }]} />);
    const picture = screen.getByRole('presentation');
    const { width, height } = picture.getBoundingClientRect();
    expect([width, height]).toEqual([44, 44]);
    expect(getComputedStyle(picture).borderRadius).toBe('50%');
    expect(picture.getAttribute('loading')).toBe('lazy');
  });

  test.each(['javascript:alert(1)', '', 'nowhere:'])(
    'a picture at %j is left out: the name says enough',
    (src) => {
      const lost = { ...ana, image: { ...image, src } };
      const { container } = render(<Byline avatar contributors={[lost]} />);
      expect(container.querySelector('img, [src], [role]')).toBeNull();
      expect(text()).toBe('Ana');
    },
  );

  test('is the app’s own image where it brings one', () => {
    render(<Byline avatar contributors={[{ ...ana, image }]} components={{ Image: AppImage }} />);
    expect(screen.getByRole('presentation').getAttribute('data-app')).toBe('yes');
  });
});
