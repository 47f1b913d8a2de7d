import { placementSizes } from '../internal/sizes.js';

/** One of two pictures side by side. */
const half = {
  column: '(min-width: 45em) 21rem, (min-width: 33em) 50vw, 100vw',
  wide: '(min-width: 60em) 30rem, (min-width: 33em) 50vw, 100vw',
};

/**
 * The width of a gallery's picture, as HTML's `sizes`. They stand in pairs; where their number is
 * odd, the first stands alone over the others.
 */
export const gallerySizes = (count: number, index: number, placement: keyof typeof half): string =>
  (index === 0 && count % 2 ? placementSizes : half)[placement];
