import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import '../theme/broadsheet.css.js';
import { Standfirst } from './Standfirst.js';

afterEach(cleanup);

test('is a paragraph, not a heading', () => {
  render(<Standfirst>Reservoirs fill for the first time in a year.</Standfirst>);
  expect(screen.getByRole('paragraph').textContent).toBe(
    'Reservoirs fill for the first time in a year.',
  );
  expect(screen.queryByRole('heading')).toBeNull();
});

test('keeps links and stress in it', () => {
  render(
    <Standfirst>
      Reservoirs <em>fill</em>, says <a href="/agency">the agency</a>
    </Standfirst>,
  );
  expect(screen.getByRole('emphasis').textContent).toBe('fill');
  expect(screen.getByRole('link', { name: 'the agency' }).getAttribute('href')).toBe('/agency');
});

test('is larger than a byline and has no outer margin', () => {
  render(<Standfirst>Reservoirs fill.</Standfirst>);
  const { fontSize, margin } = getComputedStyle(screen.getByRole('paragraph'));
  expect(Number.parseFloat(fontSize)).toBeGreaterThan(16);
  expect(margin).toBe('0px');
});
