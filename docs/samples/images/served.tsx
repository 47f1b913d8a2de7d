import type { Article as Data } from '@galley/article';
import { Article, type ImageOptions } from '@galley/react';

const images: ImageOptions = {
  url: (image, { width, format }) => `https://img.example.com/${image.source}/${width}.${format}`,
  widths: [320, 640, 960, 1280, 1600],
  formats: ['avif', 'webp', 'jpeg'],
};

export const Story = ({ article }: { article: Data }) => (
  <Article article={article} images={images} />
);
