import { globalStyle, style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    blockSize: 'auto',
    margin: 0,
    border: 0,
    color: vars.color.textMuted,
    fontFamily: type.font.headline,
    fontSize: type.size.heading,
    lineHeight: 1,
    textAlign: 'center',
    wordSpacing: '0.5em',
  }),
);

globalStyle(`${root}::before`, within('component', { content: '"* * *"' }));
