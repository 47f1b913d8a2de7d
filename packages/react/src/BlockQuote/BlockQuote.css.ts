import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    margin: 0,
    paddingInlineStart: vars.space.paragraph,
    borderInlineStart: `${vars.line.quote} solid ${vars.color.accent}`,
    color: vars.color.text,
    fontFamily: type.font.text,
    fontSize: type.size.text,
    lineHeight: type.leading.text,
    overflowWrap: 'break-word',
  }),
);

globalStyle(
  `${root} :is(blockquote, p)`,
  within('component', { margin: 0, fontSize: type.size.quote }),
);
globalStyle(`${root} blockquote > *`, within('component', { marginBlock: 0 }));
globalStyle(
  `${root} blockquote > * + *`,
  within('component', { marginBlockStart: vars.space.paragraph }),
);

globalStyle(
  `${root} > figcaption`,
  within('component', {
    marginBlockStart: vars.space.tight,
    color: vars.color.textMuted,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
  }),
);
