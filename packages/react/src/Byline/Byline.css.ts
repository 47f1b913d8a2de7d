import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/picture.css.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    display: 'flex',
    alignItems: 'center',
    gap: vars.space.item,
    color: vars.color.textMuted,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    overflowWrap: 'anywhere',
  }),
);

globalStyle(
  `${root} img`,
  within('component', { ...pictureStyle, inlineSize: vars.width.avatar, borderRadius: '50%' }),
);
globalStyle(`${root} > :is(img, picture)`, within('component', { flex: 'none' }));

/** A name stands out of what is around it, linked or not. */
globalStyle(
  `${root} :is(a, b)`,
  within('component', {
    color: vars.color.text,
    fontWeight: vars.weight.byline,
  }),
);
// A name runs its own way, and what stands beside it does not mix with it.
globalStyle(`${root} :is(a, b):not([lang])`, within('component', { unicodeBidi: 'plaintext' }));
globalStyle(`${root} a:not(:hover)`, within('component', { textDecorationColor: 'transparent' }));
