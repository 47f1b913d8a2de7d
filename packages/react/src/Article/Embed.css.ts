import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/caption.css.js';
import '../internal/picture.css.js';
import { labelStyle } from '../internal/labelStyle.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';
import { hairline, titleStyle } from './boxStyle.js';

export const root = style(
  within('component', {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.tight,
    margin: 0,
    paddingBlock: vars.space.item,
    borderBlock: hairline,
    fontFamily: vars.font.meta,
  }),
);

const inside = (selector: string, rule: Parameters<typeof within>[1]) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('img', pictureStyle);
inside('> span', { ...labelStyle, color: vars.color.textMuted });
inside('> :is(a, b)', titleStyle);
inside('> figcaption', { marginBlockStart: 0 });

// On paper a link is its address.
globalStyle(
  `${root} > a:not([aria-hidden])::after`,
  within('print', { '@media': { print: { content: '" (" attr(href) ")"' } } }),
);
