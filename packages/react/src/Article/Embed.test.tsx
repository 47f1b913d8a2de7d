import type { Embed, Inline } from '@galley/article';
import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Body, type BodyProps } from './Body.js';
import { defaultRenderers } from './blocks.js';

afterEach(cleanup);

const AppLink = (props: ComponentPropsWithoutRef<'a'>) => <a {...props} data-app="yes" />;
const line = (text: string): Inline[] => [{ type: 'text', text }];
const embed: Embed = {
  type: 'embed',
  provider: 'youtube',
  url: 'https://www.youtube.com/watch?v=1',
  title: 'From the air',
  fallback: [],
};
const show = (more: Partial<Embed>, options: Partial<BodyProps> = {}) =>
  render(<Body blocks={[{ ...embed, ...more }]} renderers={defaultRenderers} {...options} />);
const root = () => screen.getByRole('figure');
const link = () => screen.getByRole('link');

test('is a link with its title and provider, and loads nothing of theirs', () => {
  show({ image: { src: '/still.jpg', alt: 'Hills' } });
  expect(link().textContent).toBe('From the air');
  expect(link().getAttribute('href')).toBe(embed.url);
  expect(root().getAttribute('data-galley')).toBe('embed');
  expect(root().getAttribute('data-galley-provider')).toBe('youtube');
  expect(root().querySelectorAll('iframe, script, object, embed')).toHaveLength(0);
});

test('its still leads there too, once for those who point and never for those who listen', () => {
  show({ image: { src: '/still.jpg', alt: 'Hills' } });
  const still = root().querySelector('img')?.closest('a');
  expect(still?.getAttribute('href')).toBe(embed.url);
  expect([still?.getAttribute('aria-hidden'), still?.tabIndex]).toEqual(['true', -1]);
});

describe('the name of its provider', () => {
  test.each([
    ['youtube', 'YouTube'],
    ['x', 'X'],
    ['datawrapper', 'Datawrapper'],
    ['constructor', 'Constructor'],
    ['other', ''],
  ])('%s is %j', (provider, expected) => {
    show({ provider });
    expect(root().textContent).toBe(`${expected}From the air`);
  });
});

describe('without a title the link is the host it leads to', () => {
  test.each([
    ['https://www.youtube.com/watch?v=1', 'youtube.com'],
    ['HTTPS://Example.com', 'Example.com'],
    ['//maps.example.com:8080/a', 'maps.example.com:8080'],
    ['https://youtube.com@evil.example/a', 'evil.example'],
    ['https://youtube.com\\@evil.example', 'youtube.com'],
    ['https://999.0.0.1/', '999.0.0.1'],
    ['/charts/1', '/charts/1'],
    ['?chart=1', '?chart=1'],
  ])('%s', (url, host) => {
    const { title: _, ...untitled } = embed;
    render(<Body blocks={[{ ...untitled, url }]} renderers={defaultRenderers} />);
    expect(link().textContent).toBe(host);
  });
});

test('what may be read in its place stands before the link', () => {
  show({ fallback: [{ type: 'paragraph', children: line('He has come over.') }] });
  expect(root().textContent).toBe('YouTubeHe has come over.From the air');
});

test('caption and credit: its own, else the still’s', () => {
  const image = { src: '/still.jpg', alt: 'Hills', caption: line('A still.'), credit: 'Ana Ruiz' };
  show({ image });
  expect(root().querySelector('figcaption')?.textContent).toBe('A still. Ana Ruiz');
  cleanup();
  show({ image, caption: line('A film.') });
  expect(root().querySelector('figcaption')?.textContent).toBe('A film. Ana Ruiz');
});

test('an address that is not safe leads nowhere; the words and the still stay', () => {
  show({ url: 'javascript:alert(1)', image: { src: '/still.jpg', alt: 'Hills' } });
  expect(root().innerHTML).not.toMatch(/javascript|<a/);
  expect(root().textContent).toBe('YouTubeFrom the air');
  expect(root().querySelector('img')?.getAttribute('src')).toBe('/still.jpg');
});

test('the app’s own link takes its place', () => {
  show({ image: { src: '/still.jpg', alt: 'Hills' } }, { components: { Link: AppLink } });
  expect(root().querySelectorAll('a[data-app]')).toHaveLength(2);
  expect(root().querySelectorAll('a:not([data-app])')).toHaveLength(0);
});
