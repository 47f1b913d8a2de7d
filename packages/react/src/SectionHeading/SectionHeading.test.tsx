import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import '../theme/broadsheet.css.js';
import { SectionHeading } from './SectionHeading.js';

afterEach(cleanup);

const levels = [2, 3, 4, 5, 6] as const;
const fontSize = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);

describe('level', () => {
  test('is 2 unless said otherwise', () => {
    render(<SectionHeading>The flood</SectionHeading>);
    expect(screen.getByRole('heading', { level: 2, name: 'The flood' }).tagName).toBe('H2');
  });

  test.each(levels)('%i is the heading of that rank', (level) => {
    render(<SectionHeading level={level}>The flood</SectionHeading>);
    expect(screen.getByRole('heading', { level, name: 'The flood' }).tagName).toBe(`H${level}`);
  });

  test('2 is larger than 3, and 3 than the deeper ones, which are as large as the text', () => {
    render(
      <>
        {levels.map((level) => (
          <SectionHeading key={level} level={level}>
            The flood
          </SectionHeading>
        ))}
        <p style={{ fontSize: 'var(--galley-size-text)' }}>Text</p>
      </>,
    );
    const [two = 0, three = 0, ...deeper] = screen.getAllByRole('heading').map(fontSize);
    const text = fontSize(screen.getByText('Text'));
    expect(two).toBeGreaterThan(three);
    expect(three).toBeGreaterThanOrEqual(text);
    expect(deeper).toEqual([text, text, text]);
  });
});

test('can be linked to by its id', () => {
  render(
    <>
      <a href="#the-flood">Down</a>
      <SectionHeading id="the-flood">The flood</SectionHeading>
    </>,
  );
  const { hash } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Down' });
  expect(document.querySelector(hash)).toBe(screen.getByRole('heading', { name: 'The flood' }));
});

test('has no id of its own making', () => {
  render(<SectionHeading>The flood</SectionHeading>);
  expect(screen.getByRole('heading').hasAttribute('id')).toBe(false);
});
