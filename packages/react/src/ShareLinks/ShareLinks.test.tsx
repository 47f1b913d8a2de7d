import { cleanup, render, screen, within } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { ShareLinks } from './ShareLinks.js';
import { shareAddress } from './shareAddress.js';

afterEach(cleanup);

const Link = ({ href, ...rest }: ComponentPropsWithoutRef<'a'>) => (
  <a {...rest} href={href} data-app="yes" />
);
const story = { url: 'https://example.com/a', headline: 'A story' };
const names = () => screen.getAllByRole('link').map((link) => link.textContent);

test('a group named by the word before it', () => {
  render(<ShareLinks {...story} />);
  const group = screen.getByRole('group', { name: 'Share' });
  expect(within(group).getAllByRole('link')).toHaveLength(4);
});

test('its links are the services’ own addresses, in the order given', () => {
  render(<ShareLinks {...story} services={['email', 'telegram']} />);
  expect(names()).toEqual(['Email', 'Telegram']);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    shareAddress('email', story),
    shareAddress('telegram', story),
  ]);
});

test('the app’s own way stands among them, and none that is not safe', () => {
  const services = [
    { text: 'Noticeboard', href: '/pin' },
    { text: 'Trap', href: 'javascript:alert(1)' },
    'nowhere' as 'x',
    'x' as const,
  ];
  render(<ShareLinks {...story} services={services} />);
  expect(names()).toEqual(['Noticeboard', 'X']);
});

test.each(['javascript:alert(1)', '', 'data:x'])('shares no address such as %j', (url) => {
  expect(render(<ShareLinks {...story} url={url} />).container.innerHTML).toBe('');
});

test.each([hi, ar, ko])('speaks the language of messages %#', (messages) => {
  const { container } = render(<ShareLinks {...story} messages={messages} services={['email']} />);
  const { share, email, copy, copied, more, address } = messages.share;
  expect(container.textContent).toBe(share + email + copy + copied + more);
  expect(container.querySelector('input')?.getAttribute('aria-label')).toBe(address);
  expect(container.innerHTML).not.toMatch(/>[A-Za-z]/);
});

test('drawings alone keep their names, and show them to a mouse', () => {
  render(<ShareLinks {...story} names="hidden" />);
  const link = screen.getByRole('link', { name: 'Facebook' });
  expect(link.title).toBe('Facebook');
  const { width, height } = link.getBoundingClientRect();
  expect([width, height]).toEqual([44, 44]);
});

test('names that are seen are no titles too', () => {
  const { container } = render(<ShareLinks {...story} />);
  expect(container.querySelector('[title]')).toBeNull();
});

test('the app’s own link', () => {
  render(<ShareLinks {...story} components={{ Link }} />);
  expect(document.querySelectorAll('[data-app]')).toHaveLength(4);
});

test('without a script there is no button, no field, and the links keep their places', () => {
  render(<ShareLinks {...story} />);
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('');
});
