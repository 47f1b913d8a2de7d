import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/hidden.css.js';
import '../internal/picture.css.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    margin: 0,
    selectors: {
      '&[data-galley-placement="thumbnail"]': { inlineSize: vars.width.thumbnail },
    },
  }),
);

globalStyle(`${root} img`, within('component', pictureStyle));

globalStyle(
  `${root} > figcaption`,
  within('component', {
    marginBlockStart: vars.space.tight,
    color: vars.color.textMuted,
    fontFamily: vars.font.meta,
    fontSize: vars.size.caption,
    lineHeight: vars.leading.meta,
    overflowWrap: 'break-word',
  }),
);

/** The credit: smaller and quieter than the caption, and never lost. */
globalStyle(`${root} small`, within('component', { fontSize: '0.857em' }));
