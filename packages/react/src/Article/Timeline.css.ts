import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';
import { hairline } from './boxStyle.js';

export const root = style({});

// Named by its element too, to be stronger than what the body says of lists.
const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`section${root} > ol${selector}`, within('component', rule));

inside('', {
  // Empty and not `none`, which Safari takes for no list.
  listStyle: '""',
  paddingInlineStart: vars.space.paragraph,
  borderInlineStart: hairline,
});
inside(' > li + li', { marginBlockStart: vars.space.paragraph });
inside(' > li > b', { display: 'block' });
inside(' > li > :is(time, span):first-child', {
  display: 'block',
  color: vars.color.accent,
  fontFamily: type.font.time,
  fontSize: type.size.meta,
  fontWeight: vars.weight.kicker,
  fontVariantNumeric: 'lining-nums',
});
