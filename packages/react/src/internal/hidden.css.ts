import { style } from '@vanilla-extract/css';
import { within } from '../theme/within.js';

/** Read aloud, not shown. */
export const root = style(
  within('base', {
    position: 'absolute',
    inlineSize: 1,
    blockSize: 1,
    margin: -1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  }),
);
