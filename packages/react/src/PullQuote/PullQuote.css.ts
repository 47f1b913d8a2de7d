import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    margin: 0,
    paddingBlock: vars.space.paragraph,
    borderBlockStart: `${vars.line.strong} ${vars.line.style} ${vars.color.ruleStrong}`,
    borderBlockEnd: `${vars.line.hairline} solid ${vars.color.rule}`,
    color: vars.color.headline,
    fontFamily: type.font.headline,
    fontSize: type.size.pullQuote,
    fontWeight: vars.weight.pullQuote,
    lineHeight: type.leading.pullQuote,
    overflowWrap: 'break-word',
    textAlign: vars.align.pullQuote as 'start',
  }),
);

globalStyle(`${root} > p`, within('component', { margin: 0, textWrap: 'balance' }));

globalStyle(
  `${root} > footer`,
  within('component', {
    marginBlockStart: vars.space.tight,
    color: vars.color.textMuted,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    fontWeight: vars.weight.text,
    lineHeight: type.leading.meta,
  }),
);
