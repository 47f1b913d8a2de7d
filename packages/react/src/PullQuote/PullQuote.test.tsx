import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import '../theme/broadsheet.css.js';
import { PullQuote } from './PullQuote.js';

afterEach(cleanup);

const fontSize = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

test('is beside the story, since the story has these words already', () => {
  render(<PullQuote>About 40 shots were fired.</PullQuote>);
  expect(screen.getByRole('complementary').textContent).toBe('About 40 shots were fired.');
  expect(screen.queryByRole('blockquote')).toBeNull();
});

test('says whose words these are, in smaller type', () => {
  render(<PullQuote attribution="Ana Ruiz">We stay.</PullQuote>);
  const parts = [...screen.getByRole('complementary').children];
  expect(parts.map((part) => part.textContent)).toEqual(['We stay.', 'Ana Ruiz']);
  expect(fontSize(screen.getByText('Ana Ruiz'))).toBeLessThan(
    fontSize(screen.getByText('We stay.')),
  );
});

test.each([undefined, '', null])('without an attribution (%o) there is one line', (attribution) => {
  render(<PullQuote attribution={attribution}>We stay.</PullQuote>);
  expect(screen.getByRole('complementary').children).toHaveLength(1);
});

test('keeps stress and links in its line', () => {
  render(
    <PullQuote attribution={<a href="/ana">Ana Ruiz</a>}>
      We <em>stay</em>.
    </PullQuote>,
  );
  expect(screen.getByRole('emphasis').textContent).toBe('stay');
  expect(screen.getByRole('link', { name: 'Ana Ruiz' }).getAttribute('href')).toBe('/ana');
});
