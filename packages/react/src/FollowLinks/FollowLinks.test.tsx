import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { serviceIcons } from '../internal/serviceIcons.js';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { type Account, FollowLinks } from './FollowLinks.js';

afterEach(cleanup);

const Link = ({ href, ...rest }: ComponentPropsWithoutRef<'a'>) => (
  <a {...rest} href={`/app${href}`} />
);
const accounts: Account[] = [
  { service: 'mastodon', href: '/m', text: '@galley@news.example' },
  { href: '/o', text: 'दूसरी जगह', lang: 'hi' },
];
const paths = () =>
  [...document.querySelectorAll('svg path')].map((path) => path.getAttribute('d'));

test('a landmark that its heading names', () => {
  render(<FollowLinks accounts={accounts} level={3} />);
  expect(screen.getByRole('navigation', { name: 'Follow us' })).toBeDefined();
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Follow us');
});

test.each([hi, ar, ko])('with a heading from messages %#', (messages) => {
  render(<FollowLinks accounts={accounts} messages={messages} />);
  expect(screen.getByRole('navigation', { name: messages.follow.follow })).toBeDefined();
});

test('nothing without accounts', () => {
  expect(render(<FollowLinks accounts={[]} />).container.innerHTML).toBe('');
});

test('each account is ours, and is named by its words alone', () => {
  render(<FollowLinks accounts={accounts} />);
  const links = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(links.map(({ rel, lang }) => [rel, lang])).toEqual([
    ['me', ''],
    ['me', 'hi'],
  ]);
  expect(screen.getByRole('link', { name: '@galley@news.example' })).toBe(links[0]);
  for (const drawing of document.querySelectorAll('svg')) {
    expect(drawing.getAttribute('aria-hidden')).toBe('true');
  }
});

test('a drawing for each service, and that of a link for any other', () => {
  const junk = [
    ...Object.keys(serviceIcons).map((service) => ({ service, href: '/a', text: service })),
    { service: 'toString', href: '/a', text: 'junk' },
    { href: '/a', text: 'none' },
  ] as Account[];
  render(<FollowLinks accounts={junk} />);
  const drawn = paths();
  expect(drawn.every((path) => path?.match(/^[Mm]/))).toBe(true);
  expect(drawn.at(-1)).toBe(drawn.at(-2));
  expect(new Set(drawn).size).toBe(junk.length - 1);
});

test('drawings alone keep their names, 44 pixels wide and high', () => {
  render(<FollowLinks accounts={accounts} names="hidden" />);
  const link = screen.getByRole('link', { name: '@galley@news.example' });
  const { width, height } = link.getBoundingClientRect();
  expect([width, height, link.title]).toEqual([44, 44, '@galley@news.example']);
});

test('an unsafe address is words and a drawing', () => {
  render(<FollowLinks accounts={[{ href: 'javascript:x', text: 'Trap' }]} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('Trap').closest('b')).not.toBeNull();
});

test('the app’s own link', () => {
  render(<FollowLinks accounts={accounts} components={{ Link }} />);
  const [first] = screen.getAllByRole('link');
  expect([first?.getAttribute('href'), first?.getAttribute('rel')]).toEqual(['/app/m', 'me']);
});
