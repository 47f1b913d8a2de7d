import { style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';
import { hairline, smallStyle } from './boxStyle.js';

export const root = style(
  within('component', {
    ...smallStyle,
    paddingBlockStart: vars.space.item,
    borderBlockStart: hairline,
  }),
);
