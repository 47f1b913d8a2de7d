import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';
import { hairline, strongRule } from './boxStyle.js';

export const root = style(
  within('component', {
    containerType: 'inline-size',
    overflowX: 'auto',
    borderBlockStart: strongRule,
    borderBlockEnd: hairline,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    fontVariantNumeric: 'lining-nums tabular-nums',
    lineHeight: type.leading.meta,
  }),
);

/** Fields carry no class: the root styles what it holds. */
const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('table', { inlineSize: '100%', borderCollapse: 'collapse', captionSide: 'top' });
// The caption stays in sight while the table scrolls under it.
inside('caption', {
  color: vars.color.headline,
  fontFamily: type.font.headline,
  fontSize: type.size.subheading,
  fontWeight: vars.weight.heading,
  lineHeight: type.leading.heading,
  position: 'sticky',
  insetInlineStart: 0,
  maxInlineSize: '100cqi',
  paddingBlock: vars.space.item,
  textAlign: 'start',
});
inside(':is(th, td)', {
  paddingBlock: vars.space.item,
  paddingInline: `0 ${vars.space.paragraph}`,
  borderBlockStart: hairline,
  textAlign: 'start',
  verticalAlign: 'baseline',
});
inside(':is(th, td):last-child', { paddingInlineEnd: 0 });
// No column is squeezed to a word a line: the table scrolls before that.
inside(':is(th, td):not([data-galley-align="end"])', { minInlineSize: '5.5em' });
inside('[scope="row"]', { maxInlineSize: '50cqi', overflowWrap: 'anywhere' });
inside('th', { fontWeight: vars.weight.byline });
inside('[data-galley-align="center"]', { textAlign: 'center' });
inside('[data-galley-align="end"]', { textAlign: 'end' });

globalStyle(root, within('print', { '@media': { print: { overflow: 'visible' } } }));
globalStyle(
  `${root} tr`,
  within('print', { '@media': { print: { breakInside: 'avoid', overflowWrap: 'anywhere' } } }),
);
