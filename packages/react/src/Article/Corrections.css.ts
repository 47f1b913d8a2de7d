import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';
import { hairline, smallStyle } from './boxStyle.js';

export const root = style(
  within('component', {
    ...smallStyle,
    paddingBlock: vars.space.item,
    borderBlock: hairline,
    color: vars.color.text,
  }),
);

// It stands after the body as well as in it.
globalStyle(`${root} > p`, within('component', { margin: 0 }));
globalStyle(`${root} > p + p`, within('component', { marginBlockStart: vars.space.tight }));
