import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { smallSize } from '../internal/labelStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    paddingBlock: vars.space.paragraph,
    borderBlockStart: `${vars.line.strong} ${vars.line.style} ${vars.color.ruleStrong}`,
    color: vars.color.textMuted,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    overflowWrap: 'anywhere',
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} > ${selector}`, within('component', rule));

/** What the app puts there, in as many columns as there is room for. */
export const columns = style(
  within('component', {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: vars.space.block,
    paddingBlockEnd: vars.space.block,
  }),
  'columns',
);
inside(`.${columns} > *`, { flex: '1 1 13rem', minInlineSize: 0 });
// Pictures have a row of their own, as wide as the page.
inside(`.${columns} > :has(img)`, { flexBasis: '100%' });
// The rule over the first links lies on the footer's own.
inside(`.${columns}:has(> nav:first-child)`, {
  marginBlockStart: `calc(-1 * (${vars.space.paragraph} + ${vars.line.hairline}))`,
});

inside('ul', {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space.paragraph,
  listStyle: 'none',
  margin: 0,
  padding: 0,
  paddingBlock: vars.space.item,
  borderBlockStart: `${vars.line.hairline} solid ${vars.color.rule}`,
});
inside('ul > li', { margin: 0, minInlineSize: 0 });
inside('ul > li > *', {
  display: 'block',
  paddingBlock: vars.space.tight,
  color: vars.color.text,
  fontWeight: vars.weight.text,
});
inside('ul > li > a:not(:hover)', { textDecorationColor: 'transparent' });
inside('p', { margin: 0, paddingBlockStart: vars.space.tight, fontSize: smallSize });

// On paper: who made it, and nothing to press.
globalStyle(
  `${root} > :is(div, ul)`,
  within('print', { '@media': { print: { display: 'none' } } }),
);
