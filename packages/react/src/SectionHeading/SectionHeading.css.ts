import { style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    margin: 0,
    color: vars.color.headline,
    fontFamily: type.font.headline,
    fontSize: type.size.text,
    fontWeight: vars.weight.heading,
    fontVariantNumeric: 'lining-nums',
    lineHeight: type.leading.heading,
    overflowWrap: 'break-word',
    textWrap: 'balance',
    selectors: {
      'h2&': { fontSize: type.size.heading },
      'h3&': { fontSize: type.size.subheading },
    },
  }),
);
