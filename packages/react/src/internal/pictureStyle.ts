import type { StyleRule } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';

/** A picture fills its part of the page; the field behind it is seen while the file loads. */
export const pictureStyle: StyleRule = {
  display: 'block',
  inlineSize: '100%',
  blockSize: 'auto',
  background: vars.color.surface,
  color: vars.color.textMuted,
  fontFamily: type.font.meta,
  fontSize: type.size.caption,
};
