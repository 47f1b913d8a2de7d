import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/picture.css.js';
import { labelStyle } from '../internal/labelStyle.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    paddingBlockStart: vars.space.item,
    borderBlockStart: `${vars.line.strong} ${vars.line.style} ${vars.color.ruleStrong}`,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
  }),
);

/** Items carry no class: the root styles what it holds. */
const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`nav${root} ${selector}`, within('component', rule));

inside('> :is(h2, h3, h4, h5, h6)', {
  lineHeight: 'inherit',
  margin: 0,
  marginBlockEnd: vars.space.hair,
  color: vars.color.headline,
  ...labelStyle,
});
inside('ul', { listStyle: 'none', margin: 0, padding: 0 });
inside('li', {
  margin: 0,
  display: 'flex',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: vars.space.paragraph,
  paddingBlock: vars.space.item,
});
inside('li + li', { borderBlockStart: `${vars.line.hairline} solid ${vars.color.rule}` });

/** Kicker, link and time each on a line of its own. */
inside('li > div > *', { display: 'block' });
inside('span', {
  color: vars.color.accent,
  fontFamily: type.font.kicker,
  fontSize: type.size.kicker,
  fontWeight: vars.weight.kicker,
});
inside(':is(a, b)', {
  fontFamily: type.font.headline,
  fontSize: type.size.subheading,
  fontWeight: vars.weight.heading,
  lineHeight: type.leading.heading,
  overflowWrap: 'anywhere',
});
// A list of links needs no underline to tell what can be pressed.
inside('a:not(:hover)', { textDecorationColor: 'transparent' });
inside('time', {
  marginBlockStart: vars.space.hair,
  color: vars.color.textMuted,
  fontFamily: type.font.time,
});

inside('img', { ...pictureStyle, inlineSize: vars.width.thumbnail });
inside('li > :is(img, picture)', { flex: 'none' });
