import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { Tags } from './Tags.js';

afterEach(cleanup);

const links = [
  { href: '/topics/korea', text: 'Korea' },
  { href: '/topics/paris', text: 'Paris', lang: 'fr' },
  { href: 'data:text/html,x', text: 'Nowhere' },
];

test('are a list that its label names, each a link marked as a tag', () => {
  render(<Tags links={links} />);
  const list = within(screen.getByRole('list', { name: 'Topics' }));
  const all = list.getAllByRole('link');
  expect(all.map((link) => [link.textContent, link.getAttribute('rel')])).toEqual([
    ['Korea', 'tag'],
    ['Paris', 'tag'],
  ]);
  expect(all[1]?.lang).toBe('fr');
  expect(list.getByText('Nowhere').closest('a')).toBeNull();
});

test.each([hi, ar, ko])('have a label from messages %#', (messages) => {
  render(<Tags links={links} messages={messages} />);
  expect(screen.getByRole('list', { name: messages.pageLinks.topics }).tagName).toBe('UL');
  expect(messages.pageLinks.topics).not.toBe('Topics');
});

test('may have the app’s own label', () => {
  render(<Tags links={links} label="More about" />);
  expect(screen.getByRole('list', { name: 'More about' }).children).toHaveLength(3);
});

test('are high enough to press', () => {
  render(<Tags links={links} />);
  const { height } = screen.getByRole('link', { name: 'Korea' }).getBoundingClientRect();
  expect(height).toBeGreaterThanOrEqual(24);
});

test('are not there at all without links', () => {
  expect(render(<Tags links={[]} />).container.innerHTML).toBe('');
});
