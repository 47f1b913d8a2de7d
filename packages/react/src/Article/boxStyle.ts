import type { StyleRule } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';

/** Small print: captions, notes, corrections. */
export const smallStyle: StyleRule = {
  color: vars.color.textMuted,
  fontFamily: type.font.meta,
  fontSize: type.size.meta,
  lineHeight: type.leading.meta,
  overflowWrap: 'break-word',
};

/** The strong rule that opens a part. */
export const strongRule = `${vars.line.strong} ${vars.line.style} ${vars.color.ruleStrong}`;

export const hairline = `${vars.line.hairline} solid ${vars.color.rule}`;

/** What a player or a card is called: a headline within the text. */
export const titleStyle: StyleRule = {
  color: vars.color.headline,
  fontFamily: type.font.headline,
  fontSize: type.size.subheading,
  fontWeight: vars.weight.heading,
  lineHeight: type.leading.heading,
  overflowWrap: 'anywhere',
};
