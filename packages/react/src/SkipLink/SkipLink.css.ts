import { style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    position: 'absolute',
    insetInlineStart: vars.space.tight,
    insetBlockStart: vars.space.tight,
    zIndex: 1,
    boxSizing: 'border-box',
    maxInlineSize: `calc(100% - 2 * ${vars.space.tight})`,
    padding: `${vars.space.tight} ${vars.space.paragraph}`,
    background: vars.color.background,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    selectors: {
      // Clipped, not hidden: it stays in the tab order, and moves nothing when it appears.
      '&:not(:focus)': { clipPath: 'inset(50%)', overflow: 'hidden', whiteSpace: 'nowrap' },
    },
  }),
);

export const print = style(within('print', { '@media': { print: { display: 'none' } } }), 'print');
