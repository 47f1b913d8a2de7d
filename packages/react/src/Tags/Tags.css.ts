import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { labelStyle } from '../internal/labelStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: vars.space.tight,
    columnGap: '0.75rem',
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    overflowWrap: 'anywhere',
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} > ${selector}`, within('component', rule));

inside('p', { margin: 0, color: vars.color.textMuted, ...labelStyle });
inside('ul', {
  display: 'flex',
  flexWrap: 'wrap',
  gap: vars.space.tight,
  minInlineSize: 0,
  listStyle: 'none',
  margin: 0,
  padding: 0,
});
inside('ul > li', { margin: 0, minInlineSize: 0 });
inside('ul > li > *', {
  display: 'block',
  padding: '0.375rem 0.75rem',
  border: `${vars.line.hairline} solid ${vars.color.rule}`,
  color: vars.color.text,
  fontWeight: vars.weight.text,
  // Each is pressed alone: high enough for a thumb.
  '@media': { '(pointer: coarse)': { paddingBlock: '0.75rem' } },
});
// A name or a handle in other letters.
inside('ul > li > :not([lang])', { unicodeBidi: 'plaintext' });
inside('ul > li > a:not(:hover)', { textDecorationColor: 'transparent' });
inside('ul > li > a:hover', { borderColor: vars.color.ruleStrong });

globalStyle(`${root}`, within('print', { '@media': { print: { display: 'none' } } }));
