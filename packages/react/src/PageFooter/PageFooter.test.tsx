import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LinkGroup } from '../LinkGroup/LinkGroup.js';
import '../theme/broadsheet.css.js';
import { PageFooter } from './PageFooter.js';

afterEach(cleanup);

const links = [
  { href: '/about', text: 'About' },
  { href: 'javascript:alert(1)', text: 'Nowhere' },
];

test('is the page’s footer, with its columns, its links and its note', () => {
  render(
    <PageFooter links={links} note="© The Daily Galley">
      <LinkGroup heading="News" links={links} />
    </PageFooter>,
  );
  const footer = screen.getByRole('contentinfo');
  expect(footer.contains(screen.getByRole('navigation', { name: 'News' }))).toBe(true);
  const [, small] = within(footer).getAllByRole('list');
  expect(
    within(small as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/about');
  expect(footer.lastElementChild?.textContent).toBe('© The Daily Galley');
});

test('sets its children beside one another where there is room, else below', () => {
  const { container } = render(
    <PageFooter>
      <p>One</p>
      <p>Two</p>
    </PageFooter>,
  );
  const tops = () =>
    ['One', 'Two'].map((text) => Math.round(screen.getByText(text).getBoundingClientRect().top));
  container.style.width = '1000px';
  expect(tops()[0]).toBe(tops()[1]);
  container.style.width = '300px';
  expect(tops()[0]).toBeLessThan(tops()[1] ?? 0);
});

test.each([
  [{ note: 'Ours' }, 'p'],
  [{ links: links.slice(0, 1) }, 'ul'],
  [{ children: 'Words' }, 'div'],
])('holds only what it was given: %j', (props, tag) => {
  render(<PageFooter {...props} />);
  const children = [...screen.getByRole('contentinfo').children];
  expect(children.map((child) => child.tagName.toLowerCase())).toEqual([tag]);
});

test('is not there at all where it has nothing', () => {
  expect(render(<PageFooter links={[]} />).container.innerHTML).toBe('');
});
