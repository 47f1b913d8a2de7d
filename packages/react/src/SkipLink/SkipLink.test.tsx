import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ar } from '../messages/ar.js';
import { hi } from '../messages/hi.js';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { SkipLink } from './SkipLink.js';

afterEach(cleanup);

const link = () => screen.getByRole<HTMLAnchorElement>('link', { name: /./ });
const page = (
  <>
    <SkipLink />
    <nav>
      <a href="/news">News</a>
    </nav>
    <main id="main" tabIndex={-1}>
      Story
    </main>
  </>
);

describe('its words', () => {
  test('are English, and it leads to #main', () => {
    render(<SkipLink />);
    expect(screen.getByRole('link', { name: 'Skip to content' }).getAttribute('href')).toBe(
      '#main',
    );
  });

  test.each([hi, ar, ko])('come from messages %#', (messages) => {
    render(<SkipLink messages={messages} />);
    expect(link().textContent).toBe(messages.skipToContent);
    expect(link().textContent).not.toBe('Skip to content');
  });

  test('may be the app’s own, as may the place it leads to', () => {
    render(<SkipLink href="#story">To the story</SkipLink>);
    expect(screen.getByRole('link', { name: 'To the story' }).getAttribute('href')).toBe('#story');
  });
});

describe('sight', () => {
  test('is clipped until it has focus, and takes no room', () => {
    render(page);
    const skip = screen.getByRole('link', { name: 'Skip to content' });
    const { clipPath, position, display, visibility } = getComputedStyle(skip);
    expect({ clipPath, position }).toEqual({ clipPath: 'inset(50%)', position: 'absolute' });
    expect([display, visibility]).not.toContain('none');
    expect(visibility).toBe('visible');
  });

  test('is the first stop of the Tab key, and seen while it has focus', async () => {
    render(page);
    const skip = screen.getByRole('link', { name: 'Skip to content' });
    const before = screen.getByRole('link', { name: 'News' }).getBoundingClientRect();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(skip);
    expect(getComputedStyle(skip).clipPath).toBe('none');
    const { top, left, width, height } = skip.getBoundingClientRect();
    expect(Math.min(top, left)).toBeGreaterThanOrEqual(0);
    expect(width).toBeGreaterThan(44);
    expect(height).toBeGreaterThan(24);
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(skip);
    expect(screen.getByRole('link', { name: 'News' }).getBoundingClientRect()).toEqual(before);
  });

  test('shows a focus ring', async () => {
    render(page);
    await userEvent.keyboard('{Tab}');
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
  });

  test('is gone again at the next stop', async () => {
    render(page);
    await userEvent.keyboard('{Tab}{Tab}');
    expect(document.activeElement?.textContent).toBe('News');
    const skip = screen.getByRole('link', { name: 'Skip to content' });
    expect(getComputedStyle(skip).clipPath).toBe('inset(50%)');
  });

  test('takes the reader past the head of the page on Enter', async () => {
    render(page);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(location.hash).toBe('#main');
    expect(document.querySelector(':target')?.textContent).toBe('Story');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
