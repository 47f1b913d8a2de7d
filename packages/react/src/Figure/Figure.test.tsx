import type { Image, Rendition } from '@galley/article';
import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentPropsWithoutRef } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import '../theme/broadsheet.css.js';
import { Figure } from './Figure.js';

afterEach(cleanup);

const file = (width: number, height: number, type: string, name = 'a'): Rendition => ({
  src: `/p/${name}-${width}x${height}.${type}`,
  width,
  height,
  type: `image/${type}`,
});
const wide = (type: string) => [file(640, 360, type), file(320, 180, type), file(1280, 720, type)];
const square = (type: string) => [file(480, 480, type), file(240, 240, type)];

const image: Image = {
  src: '/p/own.jpeg',
  width: 1280,
  height: 720,
  alt: 'Hills at dusk',
  renditions: [...wide('jpeg'), ...square('jpeg'), ...wide('webp'), ...wide('avif')],
};
/** Tells what it was given. */
const AppImage = (props: ComponentPropsWithoutRef<'img'>) => (
  <span data-testid="own" data-props={JSON.stringify(props)} />
);
const img = () => screen.getByRole<HTMLImageElement>('img');
const sources = () => [...document.querySelectorAll('picture > source')];
const attribute = (name: string) => (element: Element) => element.getAttribute(name);

describe('files', () => {
  test('are offered as AVIF, then WebP, then JPEG in the img, whatever order they came in', () => {
    render(<Figure image={image} />);
    expect(sources().map(attribute('type'))).toEqual(['image/avif', 'image/webp']);
    expect(img().parentElement?.lastElementChild).toBe(img());
    expect(img().getAttribute('srcset')).toMatch(/^\/p\/a-320x180\.jpeg 320w/);
    expect(img().getAttribute('src')).toBe('/p/own.jpeg');
  });

  test('are ordered by width, and of the picture’s own shape', () => {
    render(<Figure image={image} />);
    const expected = (type: string) =>
      `/p/a-320x180.${type} 320w, /p/a-640x360.${type} 640w, /p/a-1280x720.${type} 1280w`;
    expect([...sources(), img()].map(attribute('srcset'))).toEqual(
      ['avif', 'webp', 'jpeg'].map(expected),
    );
  });

  test('of a ratio are those cut to it', () => {
    render(<Figure image={image} ratio="1:1" />);
    expect(sources()).toEqual([]);
    expect(img().getAttribute('srcset')).toBe('/p/a-240x240.jpeg 240w, /p/a-480x480.jpeg 480w');
    expect(img().getAttribute('src')).toBe('/p/a-480x480.jpeg');
  });

  test('of a ratio that was not cut are none: the picture’s own is shown', () => {
    render(<Figure image={image} ratio="4:3" />);
    expect(sources()).toEqual([]);
    expect(img().hasAttribute('srcset')).toBe(false);
    expect(img().getAttribute('src')).toBe('/p/own.jpeg');
  });

  test('may be off by rounding, not by more', () => {
    const renditions = [file(321, 180, 'webp'), file(320, 200, 'webp'), file(640, 361, 'webp')];
    render(<Figure image={{ ...image, renditions }} />);
    expect(sources().map(attribute('srcset'))).toEqual([
      '/p/a-321x180.webp 321w, /p/a-640x361.webp 640w',
    ]);
  });

  test('without renditions are one img and no picture element', () => {
    const { renditions: _, ...plain } = image;
    render(<Figure image={plain} />);
    expect(document.querySelector('picture')).toBeNull();
    expect(img().getAttribute('src')).toBe('/p/own.jpeg');
    expect(img().hasAttribute('srcset')).toBe(false);
  });

  test('with unsafe addresses are left out', () => {
    const renditions = [{ ...file(320, 180, 'avif'), src: 'javascript:x' }, file(640, 360, 'avif')];
    render(<Figure image={{ ...image, renditions }} />);
    expect(sources().map(attribute('srcset'))).toEqual(['/p/a-640x360.avif 640w']);
  });
});

describe('size', () => {
  test.each([
    ['natural', '1280', '720'],
    ['16:9', '1280', '720'],
    ['4:3', '1280', '960'],
    ['3:2', '1280', '853'],
    ['1:1', '1280', '1280'],
  ] as const)('%s is written as width and height in that proportion', (ratio, width, height) => {
    render(<Figure image={image} ratio={ratio} />);
    expect([img().getAttribute('width'), img().getAttribute('height')]).toEqual([width, height]);
  });

  test.each([
    ['column', null, '(min-width: 45em) 42.5rem, 100vw'],
    ['wide', 'wide', '(min-width: 60em) 60rem, 100vw'],
    ['full', 'full', '100vw'],
    ['thumbnail', 'thumbnail', '7rem'],
  ] as const)('%s placement is an attribute of the root and decides sizes', (placement, own, s) => {
    render(<Figure image={image} placement={placement} />);
    expect(screen.getByRole('figure').getAttribute('data-galley-placement')).toBe(own);
    expect(new Set([...sources(), img()].map(attribute('sizes')))).toEqual(new Set([s]));
  });

  test('sizes given by the app win', () => {
    render(<Figure image={image} placement="wide" sizes="50vw" />);
    expect([...sources(), img()].map(attribute('sizes'))).toEqual(['50vw', '50vw', '50vw']);
  });
});

describe('priority', () => {
  test('is low by default: lazy, with no fetchpriority', () => {
    render(<Figure image={image} />);
    expect(img().getAttribute('loading')).toBe('lazy');
    expect(img().hasAttribute('fetchpriority')).toBe(false);
  });

  test('fetches early and never lazily', () => {
    render(<Figure image={image} priority />);
    expect(img().getAttribute('fetchpriority')).toBe('high');
    expect(img().hasAttribute('loading')).toBe(false);
  });
});

describe('focal point', () => {
  const position = () => getComputedStyle(img()).objectPosition;

  test.each([
    [{ x: 0.48, y: 0.4 }, [null, '40'], '50% 40%'],
    [{ x: 0, y: 1 }, ['0', '100'], '0% 100%'],
    [{ x: 0.24, y: 0.25 }, ['20', '30'], '20% 30%'],
    [{ x: 0.5, y: 0.5 }, [null, null], '50% 50%'],
  ])('%j in a crop', (focalPoint, attributes, expected) => {
    render(<Figure image={{ ...image, focalPoint }} ratio="1:1" />);
    expect(['x', 'y'].map((axis) => img().getAttribute(`data-galley-focus-${axis}`))).toEqual(
      attributes,
    );
    expect(position()).toBe(expected);
    expect(getComputedStyle(img()).objectFit).toBe('cover');
  });

  test('none is the middle', () => {
    render(<Figure image={image} ratio="4:3" />);
    expect(position()).toBe('50% 50%');
  });

  test('says nothing where nothing is cut', () => {
    render(<Figure image={{ ...image, focalPoint: { x: 0, y: 0 } }} />);
    expect(img().hasAttribute('data-galley-focus-x')).toBe(false);
  });
});

describe('the app’s own image', () => {
  const own = () => JSON.parse(screen.getByTestId('own').dataset.props ?? '{}');

  test('gets the attributes of a plain img, and no sources', () => {
    const focalPoint = { x: 0.1, y: 0.5 };
    render(
      <Figure image={{ ...image, focalPoint }} ratio="1:1" components={{ Image: AppImage }} />,
    );
    expect(document.querySelector('picture, source')).toBeNull();
    const { className, ...rest } = own();
    expect(className).toContain('galley-');
    expect(rest).toEqual({
      alt: 'Hills at dusk',
      src: '/p/a-480x480.jpeg',
      sizes: '(min-width: 45em) 42.5rem, 100vw',
      width: 1280,
      height: 1280,
      loading: 'lazy',
      'data-galley-focus-x': 10,
    });
  });

  test('is told of priority', () => {
    render(<Figure image={image} priority components={{ Image: AppImage }} />);
    expect(own()).toMatchObject({ fetchPriority: 'high' });
    expect(own()).not.toHaveProperty('loading');
  });
});
