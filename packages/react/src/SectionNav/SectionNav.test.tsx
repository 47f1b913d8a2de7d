import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { hi } from '../messages/hi.js';
import { SectionNav } from './SectionNav.js';

afterEach(cleanup);

const links = [
  { text: 'World', href: '/world' },
  { text: 'Sport', href: '/sport' },
];

test('is a landmark named in the language of the page, or by the app', () => {
  const { rerender } = render(<SectionNav links={links} messages={hi} />);
  expect(screen.getAllByRole('navigation', { name: 'अनुभाग' })).toHaveLength(1);
  rerender(<SectionNav links={links} label="Desks" />);
  expect(screen.getAllByRole('navigation', { name: 'Desks' })).toHaveLength(1);
});

test('marks the section that the page belongs to, and no other', () => {
  render(<SectionNav links={links} current="/sport" />);
  expect(screen.getByRole('link', { name: 'Sport' }).getAttribute('aria-current')).toBe('true');
  expect(screen.getByRole('link', { name: 'World' }).hasAttribute('aria-current')).toBe(false);
});

test('shows words alone where an address is not safe', () => {
  render(<SectionNav links={[{ text: 'World', href: 'javascript:alert(1)' }]} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getAllByText('World')).toHaveLength(1);
});

test('what gets focus under the sticky bar is not hidden by it', async () => {
  await page.viewport(1280, 800);
  render(
    <div>
      <SectionNav links={links} sticky />
      <div>
        <div style={{ blockSize: 1000 }} />
        <a href="#first">First</a>
        <div style={{ blockSize: 2000 }} />
        <a href="#last">Last</a>
      </div>
    </div>,
  );
  window.scrollTo(0, 2500);
  const bar = screen.getByRole('navigation').getBoundingClientRect();
  expect(bar.top, 'it stays').toBe(0);
  const first = screen.getByRole('link', { name: 'First' });
  first.focus();
  // Focus scrolls a link to the edge of the window that it comes from.
  first.scrollIntoView({ block: 'start', behavior: 'instant' });
  expect(first.getBoundingClientRect().top).toBeGreaterThanOrEqual(bar.bottom);
});
