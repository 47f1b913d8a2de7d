import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { BlockQuote } from './BlockQuote.js';

afterEach(cleanup);

const words = <p>Border crossings by land are rare.</p>;

test('sets its paragraphs apart as a quotation', () => {
  render(<BlockQuote>{words}</BlockQuote>);
  const quote = screen.getByRole('blockquote');
  expect(within(quote).getByRole('paragraph').textContent).toBe(
    'Border crossings by land are rare.',
  );
});

test('says who said it beside the quotation, not in it', () => {
  render(<BlockQuote attribution="Ana Ruiz, mayor of Seville">{words}</BlockQuote>);
  const attribution = screen.getByText('Ana Ruiz, mayor of Seville');
  expect(attribution.tagName).toBe('FIGCAPTION');
  expect(screen.getByRole('blockquote').contains(attribution)).toBe(false);
  expect(screen.getByRole('figure').contains(attribution)).toBe(true);
});

test('an attribution may hold a link', () => {
  render(<BlockQuote attribution={<a href="/guide">A guide</a>}>{words}</BlockQuote>);
  expect(screen.getByRole('link', { name: 'A guide' }).closest('figcaption')).not.toBeNull();
});

test.each([undefined, '', null])(
  'without an attribution (%o) there is no caption',
  (attribution) => {
    render(<BlockQuote attribution={attribution}>{words}</BlockQuote>);
    expect(screen.getByRole('figure').children).toHaveLength(1);
  },
);

test.each(['https://example.com/speech', '/guide'])('names its source, %s', (cite) => {
  render(<BlockQuote cite={cite}>{words}</BlockQuote>);
  expect(screen.getByRole('blockquote').getAttribute('cite')).toBe(cite);
  expect(screen.getByRole('figure').hasAttribute('cite')).toBe(false);
});

test.each(['javascript:alert(1)', 'data:text/html,x', ' JAVA\tSCRIPT:alert(1)', ''])(
  'drops the unsafe source %j and keeps the words',
  (cite) => {
    render(<BlockQuote cite={cite}>{words}</BlockQuote>);
    expect(document.querySelector('[cite]')).toBeNull();
    expect(screen.getByRole('blockquote').textContent).toBe('Border crossings by land are rare.');
  },
);
