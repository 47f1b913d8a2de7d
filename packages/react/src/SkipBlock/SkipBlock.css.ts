import { style } from '@vanilla-extract/css';
import { within } from '../theme/within.js';

/** The link appears over the block that it leads past. */
export const root = style(within('component', { position: 'relative' }));
