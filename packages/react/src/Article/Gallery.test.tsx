import type { Gallery, Image, Inline } from '@galley/article';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import '../theme/broadsheet.css.js';
import { Body } from './Body.js';
import { defaultRenderers } from './blocks.js';

afterEach(cleanup);

const line = (text: string): Inline[] => [{ type: 'text', text }];
const names = ['Hills', 'River', 'Fence', 'Bridge', 'Dusk', 'Dawn', 'Tower'];
const image = (name: string): Image => ({
  src: `/${name}.jpg`,
  width: 400,
  height: 300,
  alt: name,
});
const gallery = (count: number): Gallery => ({
  type: 'gallery',
  images: names.slice(0, count).map(image),
});
const show = (block: Gallery, width = 680) =>
  render(
    <div style={{ inlineSize: width }}>
      <Body blocks={[block]} renderers={defaultRenderers} />
    </div>,
  );
const root = () => document.querySelector<HTMLElement>('.galley-Gallery');
/** How many pictures stand in each row, from the top. */
const rows = () => {
  const tops = screen.getAllByRole('img').map((picture) => picture.getBoundingClientRect().top);
  return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
};

describe('its pictures', () => {
  test.each([
    [1, [1]],
    [2, [2]],
    [3, [1, 2]],
    [4, [2, 2]],
    [7, [1, 2, 2, 2]],
  ])('%i stand in rows of %j', (count, expected) => {
    show(gallery(count));
    expect(rows()).toEqual(expected);
    expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('alt'))).toEqual(
      names.slice(0, count),
    );
  });

  test('stand one under another on a phone, as wide as it is', () => {
    show(gallery(4), 288);
    expect(rows()).toEqual([1, 1, 1, 1]);
    expect(screen.getByRole('img', { name: 'Hills' }).getBoundingClientRect().width).toBe(288);
  });

  test('each have their own caption and credit, and one caption is for all', () => {
    const images = [
      { ...image('Hills'), caption: line('One.'), credit: 'Ana Ruiz' },
      { ...image('River'), caption: line('Two.') },
    ];
    show({ type: 'gallery', images, caption: line('Both.') });
    expect([...document.querySelectorAll('figcaption')].map((one) => one.textContent)).toEqual([
      'One. Image credit: Ana Ruiz',
      'Two.',
      'Both.',
    ]);
    expect(root()?.lastElementChild?.textContent).toBe('Both.');
  });

  test('come from the image server', () => {
    const images = { url: ({ alt }: Image) => `/i/${alt}`, widths: [400], formats: ['jpeg'] };
    render(<Body blocks={[gallery(2)]} renderers={defaultRenderers} images={images} />);
    const sets = screen.getAllByRole<HTMLImageElement>('img').map(({ srcset }) => srcset);
    expect(sets).toEqual(['/i/Hills 400w', '/i/River 400w']);
  });

  test('leave a quiet box where a file is not safe', () => {
    show({ type: 'gallery', images: [{ ...image('Hills'), src: 'javascript:x' }, image('River')] });
    expect(screen.getByRole('img', { name: 'Hills' }).tagName).toBe('SPAN');
    expect(root()?.outerHTML).not.toContain('javascript');
  });
});

test('a mark in a caption leads to the note of its own article', () => {
  const caption: Inline[] = [{ type: 'footnoteRef', note: 'n', label: '1' }];
  const images = [{ ...image('Hills'), caption }];
  render(
    <Body blocks={[{ type: 'gallery', images }]} renderers={defaultRenderers} idPrefix="a-" />,
  );
  expect(screen.getByRole('link', { name: '1' }).getAttribute('href')).toBe('#a-note-n');
});

test('without pictures nothing is left but the caption', () => {
  const { rerender } = show({ type: 'gallery', images: [] });
  expect(root()).toBeNull();
  const block: Gallery = { type: 'gallery', images: [], caption: line('Both.') };
  rerender(<Body blocks={[block]} renderers={defaultRenderers} />);
  expect(root()?.textContent).toBe('Both.');
});
