import { globalStyle } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

/** The words under a picture or a player; the file of each part that has any carries it. */
globalStyle(
  '[data-galley] > figcaption',
  within('base', {
    marginBlockStart: vars.space.tight,
    color: vars.color.textMuted,
    fontFamily: type.font.meta,
    fontSize: type.size.caption,
    lineHeight: type.leading.meta,
    overflowWrap: 'break-word',
  }),
);

/** The credit: smaller and quieter than the caption, and never lost. */
globalStyle(
  '[data-galley] > figcaption > small',
  within('base', { fontSize: '0.857em', unicodeBidi: 'isolate' }),
);
