import { style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';
import { strongRule } from './boxStyle.js';

export const root = style(
  within('component', {
    padding: vars.space.paragraph,
    borderBlockStart: strongRule,
    background: vars.color.surface,
    fontFamily: type.font.meta,
    fontSize: `calc(${type.size.text} * 0.85)`,
    fontVariantNumeric: 'lining-nums',
    lineHeight: type.leading.meta,
  }),
);
