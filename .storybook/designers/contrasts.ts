import type { Contrast } from '@galley/react/theme';

/** A ratio is cut, never rounded up to what it does not reach. */
export const shown = (ratio: number | undefined) =>
  ratio === undefined ? 'not measured' : `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

/** Who sees it, in words; "more" for those who ask for more contrast. */
export const modeOf = ({ scheme, moreContrast }: Contrast) =>
  `${scheme === 'light' ? 'Light' : 'Dark'}${moreContrast ? ', more' : ''}`;
