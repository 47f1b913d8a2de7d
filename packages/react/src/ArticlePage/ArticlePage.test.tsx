import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Masthead } from '../Masthead/Masthead.js';
import { ko } from '../messages/ko.js';
import { PageFooter } from '../PageFooter/PageFooter.js';
import { SectionNav } from '../SectionNav/SectionNav.js';
import { ArticlePage } from './ArticlePage.js';

afterEach(cleanup);

const links = [{ text: 'World', href: '/world' }];

const page = (
  <ArticlePage
    header={<Masthead name="The Daily Galley" />}
    nav={<SectionNav links={links} />}
    aside={<p>Most read</p>}
    footer={<PageFooter note="All rights reserved" />}
  >
    <h1>A headline</h1>
  </ArticlePage>
);

test('has each landmark once, in the order of the page', () => {
  const { container } = render(page);
  const roles = ['banner', 'navigation', 'main', 'complementary', 'contentinfo'];
  const found = roles.map((role) => screen.getByRole(role));
  const order = [...container.querySelectorAll('*')].filter((one) => found.includes(one as never));
  expect(order).toEqual(found);
  expect(within(screen.getByRole('main')).getByRole('heading').textContent).toBe('A headline');
});

test('leaves out what it is not given', () => {
  render(<ArticlePage>Words</ArticlePage>);
  for (const role of ['banner', 'navigation', 'complementary', 'contentinfo'])
    expect(screen.queryByRole(role)).toBeNull();
});

test('the first Tab leads past the head, and the next goes on from there', async () => {
  render(
    <ArticlePage nav={<SectionNav links={links} />} mainId="story">
      <a href="#more">More of the story</a>
    </ArticlePage>,
  );
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('href')).toBe('#story');
  await userEvent.keyboard('{Enter}');
  screen.getByRole('main').focus();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('More of the story');
});

test('names what stands beside the story in the language of the page', () => {
  render(<ArticlePage aside="x" messages={ko} />);
  expect(screen.getAllByRole('complementary', { name: ko.page.more })).toHaveLength(1);
});

test('a picture may stand for the name of the paper, which leads to its front page', () => {
  render(
    <Masthead
      name={<img src="/galley-sample/web-desk-96.jpg" alt="The Daily Galley" />}
      href="/front"
    />,
  );
  const link = screen.getByRole('link', { name: 'The Daily Galley' });
  expect(link.getAttribute('href')).toBe('/front');
});
