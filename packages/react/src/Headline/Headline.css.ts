import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { labelStyle } from '../internal/labelStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    margin: 0,
    color: vars.color.headline,
    fontFamily: type.font.headline,
    fontSize: type.size.headlineL,
    fontWeight: vars.weight.headline,
    letterSpacing: type.tracking.headline,
    fontVariantNumeric: 'lining-nums',
    lineHeight: type.leading.headline,
    overflowWrap: 'break-word',
    textWrap: 'balance',
  }),
);

const sized = (name: string, fontSize: string) =>
  style(within('component', { fontSize }), `size-${name}`);

/** `l` is the plain headline and needs no class of its own. */
export const size = {
  s: `${root} ${sized('s', type.size.headlineS)}`,
  m: `${root} ${sized('m', type.size.headlineM)}`,
  l: root,
  xl: `${root} ${sized('xl', type.size.headlineXl)}`,
};

export const kicker = style(
  within('component', {
    display: 'block',
    inlineSize: vars.width.kicker,
    overflowWrap: 'anywhere',
    padding: vars.space.kicker,
    marginBlockEnd: vars.space.tight,
    background: vars.color.kickerBackground,
    color: vars.color.kicker,
    ...labelStyle,
    lineHeight: type.leading.meta,
  }),
  'kicker',
);

// A link in it is on its bar, whose colours are a pair of their own.
globalStyle(
  `${kicker} a`,
  within('component', { color: 'inherit', textDecorationColor: 'currentcolor' }),
);
