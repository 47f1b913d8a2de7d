import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hi } from '../messages/hi.js';
import { SkipBlock } from './SkipBlock.js';

afterEach(cleanup);

test('by keys alone, the link leads past the block and the next Tab goes on after it', async () => {
  render(
    <>
      <SkipBlock text="Skip the map">
        <a href="#first">First town</a>
        <a href="#second">Second town</a>
      </SkipBlock>
      <a href="#after">After the map</a>
    </>,
  );
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Skip the map');
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('After the map');
});

test('who does not take the link comes to the block', async () => {
  render(
    <SkipBlock>
      <a href="#first">First town</a>
    </SkipBlock>,
  );
  await userEvent.keyboard('{Tab}{Tab}');
  expect(document.activeElement?.textContent).toBe('First town');
});

test('says so in the language of the page, or as the app says', () => {
  const { rerender } = render(<SkipBlock messages={hi}>Words</SkipBlock>);
  expect(screen.getAllByRole('link', { name: hi.page.skipBlock })).toHaveLength(1);
  rerender(<SkipBlock text="Skip the chart">Words</SkipBlock>);
  expect(screen.getAllByRole('link', { name: 'Skip the chart' })).toHaveLength(1);
});
