import type { Article as Data } from '@galley/article';
import { Article, type ImageOptions } from '@galley/react';

const images: ImageOptions = {
  url: ({ source, src }, { width, format }) =>
    `https://img.example.com/${encodeURIComponent(source ?? src)}/${width}.${format}`,
  widths: [320, 640, 960, 1280, 1600],
  formats: ['avif', 'webp', 'jpeg'],
};

export const Story = ({ article }: { article: Data }) => (
  <Article article={article} images={images} />
);
