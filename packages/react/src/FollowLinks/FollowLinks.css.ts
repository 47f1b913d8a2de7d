import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/hidden.css.js';
import { controlRow, controlStyle, iconStyle, squareStyle } from '../internal/controlStyle.js';
import { labelStyle } from '../internal/labelStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    paddingBlockStart: vars.space.item,
    borderBlockStart: `${vars.line.hairline} solid ${vars.color.ruleStrong}`,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
  }),
);

export const print = style(within('print', { '@media': { print: { display: 'none' } } }), 'print');

/** `visible` is the plain row and needs no class of its own. */
const bare = style([], 'names-hidden');
export const names = { visible: root, hidden: `${root} ${bare}` };

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('> :is(h2, h3, h4, h5, h6)', {
  margin: 0,
  marginBlockEnd: vars.space.hair,
  color: vars.color.headline,
  ...labelStyle,
});
inside('ul', controlRow);
inside(':is(a, b)', controlStyle);
inside('a:not(:hover)', { textDecorationColor: 'transparent' });
inside('svg', iconStyle);
inside(':is(li, span)', { minInlineSize: 0, overflowWrap: 'anywhere' });
globalStyle(
  `${bare} ul`,
  // The first drawing stands on the line of the heading.
  within('component', { columnGap: 0, marginInlineStart: '-0.75rem' }),
);
globalStyle(`${bare} :is(a, b)`, within('component', squareStyle));
