import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: `${vars.space.tight} ${vars.space.paragraph}`,
    paddingBlock: vars.space.paragraph,
    borderBlockEnd: `${vars.line.strong} ${vars.line.style} ${vars.color.ruleStrong}`,
    color: vars.color.textMuted,
    fontFamily: vars.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    '@media': {
      // The name on a line of its own, what stands beside it under it.
      '(max-width: 47.99em)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, auto)' },
    },
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} > ${selector}`, within('component', rule));

inside('p', {
  gridArea: '1 / 2',
  margin: 0,
  color: vars.color.headline,
  fontFamily: vars.font.headline,
  fontSize: type.size.headlineXl,
  fontWeight: vars.weight.headline,
  letterSpacing: type.tracking.headline,
  lineHeight: type.leading.headline,
  overflowWrap: 'anywhere',
  textAlign: 'center',
  '@media': {
    '(max-width: 47.99em)': { gridArea: '1 / 1 / auto / -1', fontSize: type.size.headlineL },
  },
});
inside('p > :is(a, b)', { color: 'inherit', font: 'inherit', textDecorationLine: 'none' });
inside('p > a:hover', { textDecorationLine: 'underline' });
inside('time', { gridColumn: 1 });
inside('div', { gridColumn: -2, justifySelf: 'end', minInlineSize: 0, overflowWrap: 'anywhere' });
inside(':is(time, div)', {
  '@media': { '(min-width: 48em)': { gridRow: 1 } },
});
