import { cleanup, render, screen, within } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { Breadcrumbs } from './Breadcrumbs.js';

afterEach(cleanup);

const AppLink = ({ href, ...rest }: ComponentPropsWithoutRef<'a'>) => (
  <a {...rest} href={`/app${href}`} />
);

const links = [
  { href: '/', text: 'Home' },
  { href: '/world', text: 'World', lang: 'fr' },
];
const current = () => document.querySelectorAll('[aria-current]');

test('are a landmark with a list; the last link is the page itself', () => {
  render(<Breadcrumbs links={links} />);
  const nav = within(screen.getByRole('navigation', { name: 'You are here' }));
  expect(nav.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Home', 'World']);
  expect(current()).toHaveLength(1);
  expect(current()[0]).toBe(nav.getByRole('link', { name: 'World', current: 'page' }));
  expect(nav.getByRole('link', { name: 'World' }).lang).toBe('fr');
});

test('end with the page where it is named, which is no link', () => {
  render(<Breadcrumbs links={links} page="A story" />);
  expect(current()).toHaveLength(1);
  expect(current()[0]?.textContent).toBe('A story');
  expect(screen.getAllByRole('link')).toHaveLength(2);
});

test.each([hi, ar, ko])('are named in the language of messages %#', (messages) => {
  render(<Breadcrumbs links={links} messages={messages} />);
  const name = messages.pageLinks.breadcrumbs;
  expect(screen.getByRole('navigation', { name }).tagName).toBe('NAV');
  expect(name).not.toBe('You are here');
});

test('may be named by the app', () => {
  render(<Breadcrumbs links={links} aria-label="Way" />);
  expect(screen.getByRole('navigation', { name: 'Way' }).tagName).toBe('NAV');
  cleanup();
  render(
    <>
      <p id="way">Path</p>
      <Breadcrumbs links={links} aria-labelledby="way" />
    </>,
  );
  const nav = screen.getByRole('navigation', { name: 'Path' });
  expect(nav.hasAttribute('aria-label')).toBe(false);
});

test('with an unsafe address keep its words', () => {
  render(<Breadcrumbs links={[{ href: 'javascript:alert(1)', text: 'A' }, ...links]} />);
  expect(screen.getByText('A').closest('a')).toBeNull();
  expect(screen.getByText('A').hasAttribute('href')).toBe(false);
});

test('take the app’s own link, with what it says of the page', () => {
  render(<Breadcrumbs links={links} components={{ Link: AppLink }} />);
  const link = screen.getByRole('link', { name: 'World', current: 'page' });
  expect(link.getAttribute('href')).toBe('/app/world');
});

test('are not there at all without links', () => {
  expect(render(<Breadcrumbs links={[]} page="A" />).container.innerHTML).toBe('');
});
