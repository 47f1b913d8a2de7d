import { cleanup, render, screen, within } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { EditionPicker } from './EditionPicker.js';

afterEach(cleanup);

const Link = ({ href, ...rest }: ComponentPropsWithoutRef<'a'>) => (
  <a {...rest} href={`/app${href}`} />
);

const editions = [
  { href: '/in', text: 'English (India)', lang: 'en-IN' },
  { href: '/hi', text: 'हिन्दी', lang: 'hi' },
  { href: '/ar', text: 'العربية', lang: 'ar', hrefLang: 'ar-EG' },
];
const summary = () => document.querySelector('summary') as HTMLElement;
const links = () => [...document.querySelectorAll('a')];

describe('the landmark', () => {
  test('is named by the word before the editions', () => {
    render(<EditionPicker editions={editions} />);
    expect(screen.getByRole('navigation', { name: 'Edition' }).tagName).toBe('NAV');
  });

  test.each([hi, ar, ko])('in the language of messages %#', (messages) => {
    render(<EditionPicker editions={editions} messages={messages} />);
    const landmark = screen.getByRole('navigation', { name: messages.editions.edition });
    expect(landmark.textContent).not.toContain('Edition');
  });

  test('or by the app’s own word, or its label', () => {
    render(
      <>
        <EditionPicker editions={editions} label="Country" />
        <EditionPicker editions={editions} aria-label="Language" />
      </>,
    );
    expect(screen.getByRole('navigation', { name: 'Country' })).toBeDefined();
    expect(screen.getByRole('navigation', { name: 'Language' })).toBeDefined();
  });

  test('is not there without editions', () => {
    expect(render(<EditionPicker editions={[]} />).container.innerHTML).toBe('');
  });
});

describe('a menu', () => {
  test('shows the current edition, and opens with no script of ours', () => {
    render(<EditionPicker editions={editions} current="/hi" />);
    expect(summary().textContent).toBe('Edition हिन्दी');
    expect(summary().querySelector('bdi')?.lang).toBe('hi');
    expect(links()[0]?.checkVisibility()).toBe(false);
    summary().click();
    expect(links()[0]?.checkVisibility()).toBe(true);
  });

  test('lies over what follows: nothing moves', () => {
    render(
      <>
        <EditionPicker editions={editions} current="/hi" />
        <p>After</p>
      </>,
    );
    const before = screen.getByText('After').getBoundingClientRect().top;
    summary().click();
    expect(screen.getByText('After').getBoundingClientRect().top).toBe(before);
  });

  test.each([
    ['ltr', 'start'],
    ['ltr', 'end'],
    ['rtl', 'start'],
    ['rtl', 'end'],
  ] as const)('stays on the screen in %s, aligned to the %s, at either edge', (dir, align) => {
    for (const justifyContent of ['flex-start', 'flex-end']) {
      const { unmount } = render(
        <div dir={dir} style={{ display: 'flex', justifyContent }}>
          <EditionPicker editions={editions} current="/hi" align={align} />
        </div>,
      );
      summary().click();
      const box = document.querySelector('ul')?.getBoundingClientRect();
      expect(box?.left).toBeGreaterThanOrEqual(0);
      expect(box?.right).toBeLessThanOrEqual(innerWidth);
      expect(box?.top).toBeGreaterThanOrEqual(summary().getBoundingClientRect().bottom - 1);
      unmount();
    }
  });

  test('with no current edition shows none', () => {
    render(<EditionPicker editions={editions} current="/elsewhere" />);
    expect(summary().textContent?.trim()).toBe('Edition');
    expect(document.querySelector('[aria-current]')).toBeNull();
  });
});

test('in a line: every link is there, with nothing to open', () => {
  render(<EditionPicker editions={editions} current="/in" layout="list" />);
  const list = within(screen.getByRole('navigation', { name: 'Edition' })).getByRole('list');
  expect(within(list).getAllByRole('link')).toHaveLength(3);
  expect(document.querySelector('details')).toBeNull();
});

describe('an edition', () => {
  test('has its own language, and the one that it leads to', () => {
    render(<EditionPicker editions={editions} layout="list" />);
    const said = links().map((link) => [link.hreflang, link.querySelector('bdi')?.lang]);
    expect(said).toEqual([
      ['en-IN', 'en-IN'],
      ['hi', 'hi'],
      ['ar-EG', 'ar'],
    ]);
    const bdi = links()[2]?.querySelector('bdi') as Element;
    expect(getComputedStyle(bdi).direction).toBe('rtl');
  });

  test('is current where the app says so', () => {
    render(<EditionPicker editions={editions} current="/in" layout="list" />);
    expect(links().map((link) => link.getAttribute('aria-current'))).toEqual(['true', null, null]);
  });

  test('with an unsafe address is words', () => {
    const unsafe = [{ href: 'javascript:x', text: 'English', lang: 'en' }];
    render(<EditionPicker editions={unsafe} current="javascript:x" layout="list" />);
    expect(document.body.querySelector('[href], [hreflang], [aria-current]')).toBeNull();
    expect(screen.getByText('English').lang).toBe('en');
  });

  test('is the app’s own link', () => {
    render(<EditionPicker editions={editions} components={{ Link }} layout="list" />);
    expect(links().map((link) => link.getAttribute('href'))).toEqual([
      '/app/in',
      '/app/hi',
      '/app/ar',
    ]);
  });

  test('is 44 pixels high', () => {
    render(<EditionPicker editions={editions} layout="list" />);
    for (const link of links()) {
      expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  });
});
