import { fromNinjs } from '@galley/article/ninjs';

/** An agency's item has no page of its own: your site gives it one. */
export const read = (item: unknown, slug: string) =>
  fromNinjs(item, { envelope: { url: `https://www.example.com/news/${slug}` } });
