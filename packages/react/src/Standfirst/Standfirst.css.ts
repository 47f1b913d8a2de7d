import { style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    margin: 0,
    color: vars.color.text,
    fontFamily: type.font.standfirst,
    fontSize: type.size.standfirst,
    fontWeight: vars.weight.standfirst,
    lineHeight: type.leading.standfirst,
    overflowWrap: 'break-word',
    textWrap: 'pretty',
  }),
);
