import type { Image } from '@galley/article';

// Numbers above 0, also where they were written as text.
const sized = (one: { width?: unknown; height?: unknown } | null | undefined) =>
  Number(one?.width) > 0 && Number(one?.height) > 0;

/** What can be shown of a third party's picture whose address is safe. Never throws. */
export function plainPicture(given: Image): Image {
  const { src, width, height } = given;
  const files: unknown = given.renditions;
  return {
    src,
    alt: '',
    ...(sized(given) && { width: Number(width), height: Number(height) }),
    ...(Array.isArray(files) && { renditions: files.filter(sized) }),
  };
}
