import { expect, test } from 'vitest';
import { plainPicture } from './plainPicture.js';

const file = { src: '/a.webp', width: 320, height: 240 };

test('keeps its file, its size and its other files, and has no text of its own', () => {
  const image = { src: '/a.jpg', width: 320, height: 240, renditions: [file], alt: 'A ridge' };
  expect(plainPicture(image)).toEqual({ ...image, alt: '' });
});

test.each([
  { width: 'wide', height: 5 },
  { width: -1, height: 5 },
  { width: 5 },
  { renditions: 5 },
  { renditions: 'many' },
  { alt: {}, focalPoint: 'left', caption: 7 },
])('leaves out what is not what it ought to be: %j', (fields) => {
  const image = { src: '/a.jpg', ...fields } as never;
  expect(plainPicture(image)).toEqual({ src: '/a.jpg', alt: '' });
});

test('leaves out files without a size', () => {
  const image = { src: '/a.jpg', alt: '', renditions: [null, 3, {}, file] as never };
  expect(plainPicture(image).renditions).toEqual([file]);
});
