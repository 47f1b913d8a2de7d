import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/caption.css.js';
import '../internal/hidden.css.js';
import '../internal/picture.css.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    // A caption may stand beside it.
    position: 'relative',
    margin: 0,
    selectors: {
      '&[data-galley-placement="thumbnail"]': { inlineSize: vars.width.thumbnail },
    },
  }),
);

globalStyle(`${root} img`, within('component', pictureStyle));
