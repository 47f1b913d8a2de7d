import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';
import { hairline } from './boxStyle.js';
import { opened } from './onPaper.js';

export const root = style(
  within('component', { paddingBlock: vars.space.item, borderBlock: hairline }),
);

globalStyle(
  `${root} > summary`,
  within('component', { fontWeight: vars.weight.strong, cursor: 'pointer' }),
);

globalStyle(`${root}::details-content`, opened);
