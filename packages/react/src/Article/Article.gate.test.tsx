import { sampleArticle } from '@galley/article/sample';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Article } from './Article.js';

afterEach(cleanup);

const embargoed = { ...sampleArticle, embargoedUntil: '2025-10-19T18:56:00+05:30' };

test.each(['draft', 'withheld', 'canceled'] as const)(
  'a story that is %s renders nothing, but with preview',
  (status) => {
    const article = { ...sampleArticle, status };
    const { container, rerender } = render(<Article article={article} />);
    expect(container.innerHTML).toBe('');
    rerender(<Article article={article} now="2030-01-01T00:00:00Z" />);
    expect(container.innerHTML).toBe('');
    rerender(<Article article={article} preview />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('North Korean soldier');
  },
);

test('a story without a status is out', () => {
  const { status: _, ...article } = sampleArticle;
  render(<Article article={article} />);
  expect(screen.getAllByRole('article')).toHaveLength(1);
});

test.each([
  ['no present', undefined, 0],
  ['a present before it', '2025-10-19T13:25:59Z', 0],
  ['a present after it', '2025-10-19T13:26:01Z', 1],
])('an embargo, and %s', (_, now, shown) => {
  render(<Article article={embargoed} now={now} />);
  expect(screen.queryAllByRole('article')).toHaveLength(shown);
});

test('an embargo does not hold a preview', () => {
  render(<Article article={embargoed} preview />);
  expect(screen.getAllByRole('article')).toHaveLength(1);
});

test('what is not shown asks nothing of the app’s own parts', () => {
  let asked = 0;
  const count = () => {
    asked += 1;
    return null;
  };
  const components = { parts: { headline: count, lead: count }, blocks: { paragraph: count } };
  render(<Article article={embargoed} components={components} />);
  expect(asked).toBe(0);
});
