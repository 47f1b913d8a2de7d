import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/caption.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(within('component', { margin: 0 }));

globalStyle(
  `${root} > pre`,
  within('component', {
    margin: 0,
    overflowX: 'auto',
    padding: vars.space.paragraph,
    background: vars.color.surface,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    tabSize: 2,
  }),
);
globalStyle(
  `${root} code`,
  within('component', { fontFamily: `ui-monospace, monospace, ${type.font.meta}` }),
);
globalStyle(`${root} > pre`, within('print', { '@media': { print: { whiteSpace: 'pre-wrap' } } }));
