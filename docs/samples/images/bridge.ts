import type { Image } from '@galley/article';

export const bridge: Image = {
  src: '/pictures/bridge-1280.jpg',
  width: 1280,
  height: 720,
  renditions: [
    { src: '/pictures/bridge-640.avif', width: 640, height: 360, type: 'image/avif' },
    { src: '/pictures/bridge-1280.avif', width: 1280, height: 720, type: 'image/avif' },
    { src: '/pictures/bridge-640.jpg', width: 640, height: 360 },
    { src: '/pictures/bridge-1280.jpg', width: 1280, height: 720 },
  ],
  alt: 'A stone bridge with one arch gone, seen from the bank.',
  caption: [{ type: 'text', text: 'The bridge has been closed since March.' }],
  credit: 'Ana Ruiz',
  focalPoint: { x: 0.7, y: 0.4 },
};
