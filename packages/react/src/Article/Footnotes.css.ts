import { globalStyle, style } from '@vanilla-extract/css';
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

globalStyle(
  `${root} [role="doc-backlink"]`,
  within('component', { paddingInline: vars.space.tight }),
);

// The way back stands on the line of a note that is one paragraph.
globalStyle(
  `${root} li > p:first-child:nth-last-child(2)`,
  within('component', { display: 'inline' }),
);
