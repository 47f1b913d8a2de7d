/// <reference types="vite/client" />
import type { Image, Rendition } from '@galley/article';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import jpeg from '../../../article/src/sample/images/guard-post-16x9-640.jpg?url';
import { ko } from '../messages/ko.js';
import '../theme/broadsheet.css.js';
import { Figure } from './Figure.js';

afterEach(cleanup);

/** A real file of 640 × 360. */
const real: Image = { src: jpeg, alt: 'Hills at dusk' };
/** An address that never answers with a picture. */
const lost = { src: '/no-such-picture.jpg', alt: 'Hills at dusk' };

const img = () => screen.getByRole<HTMLImageElement>('img');
const inColumn = (figure: React.ReactElement) => (
  <div style={{ width: 300 }}>
    {figure}
    <p>After</p>
  </div>
);
const box = () => {
  const { width, height } = screen.getByRole('img').getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
};

describe('space is kept before the picture loads', () => {
  test.each([
    ['its own shape', { width: 1280, height: 720 }, 'natural', [300, 169]],
    ['a tall shape', { width: 600, height: 800 }, 'natural', [300, 400]],
    ['no size known', {}, 'natural', [300, 200]],
    ['half a size known', { width: 1280 }, 'natural', [300, 200]],
    ['no size known, cut', {}, '1:1', [300, 300]],
    ['cut to 4:3', { width: 1280, height: 720 }, '4:3', [300, 225]],
    ['cut to 16:9', { width: 600, height: 800 }, '16:9', [300, 169]],
  ] as const)('%s', (_, size, ratio, expected) => {
    render(inColumn(<Figure image={{ ...lost, ...size }} ratio={ratio} />));
    expect(box()).toEqual(expected);
  });

  test('a thumbnail is small, whatever its files', () => {
    const image = { ...lost, width: 1280, height: 720 };
    render(inColumn(<Figure image={image} ratio="4:3" placement="thumbnail" />));
    expect(box()).toEqual([112, 84]);
  });
});

describe('nothing moves when the picture loads', () => {
  test.each([
    ['its size known', { width: 1280, height: 720 }, 'natural'],
    ['a crop', { width: 1280, height: 720 }, '1:1'],
    ['its size unknown', {}, 'natural'],
  ] as const)('%s', async (label, size, ratio) => {
    // An address of its own: no other test has put its file into the browser's cache.
    const image = { ...real, ...size, src: `${jpeg}?${label}` };
    render(inColumn(<Figure image={image} ratio={ratio} priority />));
    expect(img().complete).toBe(false);
    const before = [...box(), screen.getByText('After').getBoundingClientRect().top];
    await img().decode();
    expect(img().naturalWidth).toBe(640);
    expect([...box(), screen.getByText('After').getBoundingClientRect().top]).toEqual(before);
  });
});

describe('addresses that srcset could misread', () => {
  const rendition = (src: string): Rendition => ({ src, width: 640, height: 360 });

  test.each([
    ['a space', `${jpeg}?a b`],
    ['a comma', `${jpeg}?w=1,2`],
    ['a comma and a space', `${jpeg}?w=1, 2 640w`],
    ['a comma at its end', `${jpeg}?w=1,`],
    ['white space around it', `  ${jpeg}?trim\n`],
  ])('%s', async (_, src) => {
    const image = { ...real, src: '/own.jpg', width: 1280, height: 720 };
    render(inColumn(<Figure image={{ ...image, renditions: [rendition(src)] }} priority />));
    await img().decode();
    const wanted = new URL(src.trim(), location.href).href;
    expect(decodeURIComponent(img().currentSrc)).toBe(decodeURIComponent(wanted));
  });
});

describe('a picture that cannot be shown', () => {
  const caption = [{ type: 'text' as const, text: 'Hills near Paju' }];

  test.each(['', 'javascript:alert(1)', 'data:image/png;base64,AA', 'nowhere:x'])(
    'with the address %j leaves its caption and a quiet box with its alternative text',
    (src) => {
      const image = { ...lost, src, caption, credit: 'Ana Ruiz' };
      const { container } = render(inColumn(<Figure image={image} />));
      expect(container.querySelector('img, picture, [src], [srcset]')).toBeNull();
      const quiet = screen.getByRole('img', { name: 'Hills at dusk' });
      expect(quiet.textContent).toBe('Picture not available');
      expect(box()).toEqual([300, 200]);
      expect(document.querySelector('figcaption')?.textContent).toContain('Hills near Paju');
    },
  );

  test.each([
    ['the wanted ratio', { width: 640, height: 640 }, '16:9', [300, 169]],
    ['3:2 where nothing is known', {}, 'natural', [300, 200]],
  ] as const)('its box has %s', (_, size, ratio, expected) => {
    render(inColumn(<Figure image={{ ...lost, ...size, src: '' }} ratio={ratio} />));
    expect(box()).toEqual(expected);
  });

  test('says so in the reader’s language', () => {
    render(<Figure image={{ ...lost, src: '' }} messages={ko} />);
    expect(screen.getByRole('img').textContent).toBe(ko.missingPicture);
  });

  test('and is decorative has no name to read', () => {
    render(<Figure image={{ ...lost, src: '', decorative: true }} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Picture not available').hasAttribute('aria-label')).toBe(false);
  });

  test('is shown by one of its files where it has any', () => {
    const renditions = [{ src: '/p/320.webp', width: 320, height: 180, type: 'image/webp' }];
    render(<Figure image={{ ...lost, src: '', width: 640, height: 360, renditions }} />);
    expect(img().getAttribute('src')).toBe('/p/320.webp');
  });
});
