import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/picture.css.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';
import { smallStyle } from './boxStyle.js';

export const root = style(
  within('component', {
    ...smallStyle,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: vars.space.tight,
    margin: 0,
    overflowWrap: 'anywhere',
  }),
);

// A logo is as wide as its maker drew it, and whole.
globalStyle(
  `${root} img`,
  within('component', {
    inlineSize: 'auto',
    blockSize: '2em',
    maxInlineSize: vars.width.thumbnail,
    objectFit: 'contain',
  }),
);
