import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/picture.css.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

const hairline = `${vars.line.hairline} solid ${vars.color.rule}`;

export const root = style(
  within('component', {
    // Holds the link's large target.
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: vars.space.paragraph,
    paddingBlock: vars.space.paragraph,
    borderBlock: hairline,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    overflowWrap: 'anywhere',
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('> div', { flex: '1', minInlineSize: 0 });
inside('> div > :is(h2, h3, h4, h5, h6)', {
  margin: 0,
  color: vars.color.headline,
  fontFamily: type.font.headline,
  fontSize: type.size.heading,
  fontWeight: vars.weight.heading,
  lineHeight: type.leading.heading,
  textWrap: 'balance',
});
// The whole banner is pressed, and one link is announced.
inside('a::after', { content: '""', position: 'absolute', inset: 0 });
inside('a:not(:hover)', { textDecorationColor: 'transparent' });
inside('p', { margin: 0, marginBlockStart: vars.space.hair, color: vars.color.textMuted });

// A sheet of paper: its whole front page, within a hairline.
inside(':is(img, picture)', { flex: 'none' });
inside('img', {
  ...pictureStyle,
  boxSizing: 'border-box',
  inlineSize: 'min(9rem, 33cqi)',
  border: hairline,
});

globalStyle(`${root}`, within('print', { '@media': { print: { display: 'none' } } }));
