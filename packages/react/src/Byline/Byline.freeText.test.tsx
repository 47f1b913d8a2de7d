import type { Contributor } from '@galley/article';
import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Byline } from './Byline.js';

afterEach(cleanup);

const AppLink = (props: ComponentPropsWithoutRef<'a'>) => <a {...props} data-app="yes" />;

const ana: Contributor = { name: 'Ana Ruiz', type: 'person', url: '/ana', role: 'Editor' };
const anaGil: Contributor = { name: 'Ana Ruiz Gil', type: 'person', url: '/gil' };
const bo: Contributor = { name: 'Bo Ek', type: 'person' };

const links = () =>
  screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

test('is printed to the letter, the known names in it as links', () => {
  render(<Byline text="Ana Ruiz in Madrid; Ana Ruiz Gil in Oslo" contributors={[ana, anaGil]} />);
  expect(document.querySelector('[data-galley]')?.textContent).toBe(
    'Ana Ruiz in Madrid; Ana Ruiz Gil in Oslo',
  );
  expect(links()).toEqual([
    ['Ana Ruiz', '/ana'],
    ['Ana Ruiz Gil', '/gil'],
  ]);
  for (const link of screen.getAllByRole('link')) expect(link.getAttribute('rel')).toBe('author');
});

test('each name becomes a link once', () => {
  render(<Byline text="Ana Ruiz; photographs by Ana Ruiz" contributors={[ana]} />);
  expect(links()).toEqual([['Ana Ruiz', '/ana']]);
});

test('a name without a page is known, and no link', () => {
  render(<Byline text="Bo Ek in Oslo" contributors={[bo]} />);
  expect(links()).toEqual([]);
  expect(screen.getByText('Bo Ek').textContent).toBe('Bo Ek');
  expect(screen.getByText('Bo Ek').hasAttribute('rel')).toBe(false);
});

test('an unsafe address makes no link', () => {
  render(
    <Byline text="Ana Ruiz in Madrid" contributors={[{ ...ana, url: 'javascript:alert(1)' }]} />,
  );
  expect(document.body.innerHTML).not.toContain('javascript');
  expect(document.querySelector('[data-galley]')?.textContent).toBe('Ana Ruiz in Madrid');
});

test('contributors who are not named in it are not added, nor roles', () => {
  render(<Byline text="By our staff" contributors={[ana, bo]} />);
  expect(document.querySelector('[data-galley]')?.textContent).toBe('By our staff');
  expect(links()).toEqual([]);
});

test('a name in it keeps its own language', () => {
  render(<Byline text="Ana Ruiz in Oslo" contributors={[{ ...ana, lang: 'es' }]} />);
  expect(screen.getByRole('link').lang).toBe('es');
});

test('without text the names are joined', () => {
  render(<Byline text="" contributors={[bo, anaGil]} />);
  expect(document.querySelector('[data-galley]')?.textContent).toBe('Bo Ek and Ana Ruiz Gil');
});

test('its text is never taken for markup', () => {
  const name = '<s>Bo</s>';
  render(<Byline text={`By ${name} & <i>all</i>`} contributors={[{ name, type: 'person' }]} />);
  expect(document.querySelector('[data-galley]')?.textContent).toBe('By <s>Bo</s> & <i>all</i>');
  expect(document.querySelector('s, i')).toBeNull();
});

test('avatars of those it does not name are shown all the same', () => {
  const image = { src: '/ana.jpg', width: 96, height: 96, alt: '' };
  render(<Byline avatar text="By our staff" contributors={[{ ...ana, image }]} />);
  expect(screen.getByRole('presentation').getAttribute('src')).toBe('/ana.jpg');
});

test('its links are the app’s where it brings its own', () => {
  render(<Byline text="Ana Ruiz in Oslo" contributors={[ana]} components={{ Link: AppLink }} />);
  expect(screen.getByRole('link', { name: 'Ana Ruiz' }).dataset.app).toBe('yes');
});
