import type { LinkItem } from '@galley/article';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import '../theme/broadsheet.css.js';
import { LinkGroup } from './LinkGroup.js';

afterEach(cleanup);

const links: LinkItem[] = [
  { href: '/a', text: 'A film', kicker: 'Video', image: { src: '/a.jpg', alt: 'A ridge' } },
  { href: '/b', text: 'B', lang: 'fr' },
  { href: 'javascript:alert(1)', text: 'C' },
];
const layouts = ['list', 'columns', 'inline', 'media'] as const;

describe.each(layouts)('%s', (layout) => {
  test('is a landmark that its heading names, with the links in their order', () => {
    render(<LinkGroup heading="Featured" level={4} links={links} layout={layout} />);
    const nav = within(screen.getByRole('navigation', { name: 'Featured' }));
    expect(nav.getByRole('heading', { level: 4 }).textContent).toBe('Featured');
    expect(nav.getAllByRole('link').map((link) => link.textContent)).toEqual(['A film', 'B']);
    expect(nav.getByRole('link', { name: 'B' }).lang).toBe('fr');
    expect(nav.getByText('C').closest('a')).toBeNull();
  });

  test('has targets of 24 px or more', () => {
    render(<LinkGroup heading="Featured" links={links.slice(1, 2)} layout={layout} />);
    const item = screen.getByRole('listitem').getBoundingClientRect();
    expect(item.height).toBeGreaterThanOrEqual(24);
  });
});

test('shows pictures in `media` alone, cut to 16:9 and decorative', () => {
  const { rerender } = render(<LinkGroup heading="Multimedia" links={links} layout="media" />);
  const picture = screen.getByRole('presentation').getBoundingClientRect();
  expect(picture.width / picture.height).toBeCloseTo(16 / 9, 1);
  rerender(<LinkGroup heading="Multimedia" links={links} />);
  expect(screen.queryByRole('presentation')).toBeNull();
});

test('shows no rule before the first word of a line', () => {
  const { container } = render(
    <LinkGroup
      heading="Topics"
      layout="inline"
      links={['One', 'Two', 'Three', 'Four'].map((text) => ({ href: `/${text}`, text }))}
    />,
  );
  container.style.width = '150px';
  const list = screen.getByRole('list');
  const first = screen.getByRole('link', { name: 'One' }).getBoundingClientRect();
  const nav = screen.getByRole('navigation').getBoundingClientRect();
  expect(first.left).toBeCloseTo(nav.left, 0);
  // What is cut away begins between the rule and the ring of a focused link.
  const cut = Number.parseFloat(getComputedStyle(list).clipPath.split(' ')[1] ?? '');
  expect(list.getBoundingClientRect().left + cut).toBeGreaterThan(nav.left - 12);
  expect(list.getBoundingClientRect().left + cut).toBeLessThan(nav.left - 5);
});

test('two on a page are named apart, and a label of the app’s wins', () => {
  render(
    <>
      <LinkGroup heading="News" links={links} />
      <LinkGroup heading="News" aria-label="News of the day" links={links} />
    </>,
  );
  expect(screen.getByRole('navigation', { name: 'News' })).not.toBe(
    screen.getByRole('navigation', { name: 'News of the day' }),
  );
});

test('is not there at all without links', () => {
  expect(render(<LinkGroup heading="News" links={[]} />).container.innerHTML).toBe('');
});

test('of a layout that is none is a list', () => {
  render(<LinkGroup heading="News" links={links} layout={'wheel' as 'list'} />);
  expect(screen.getByRole('navigation').className).toContain('galley-LinkGroup-layout-list');
});
