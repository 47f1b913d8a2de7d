import type { StyleRule } from '@vanilla-extract/css';
import { within } from '../theme/within.js';

/** A rule for paper alone. */
export const onPaper = (rule: StyleRule) => within('print', { '@media': { print: rule } });

/** Nothing moves or sounds on paper. */
export const absent = onPaper({ display: 'none' });

/** For `::details-content`: paper cannot be opened. */
export const opened = onPaper({ contentVisibility: 'visible' });
