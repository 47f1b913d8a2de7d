import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

// The date and the words lie in one cell, which is as large as the date: nothing moves when one
// takes the other's place.
export const root = style(
  within('component', {
    display: 'inline-grid',
    position: 'relative',
    maxInlineSize: '100%',
    justifyItems: 'start',
    color: vars.color.textMuted,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root}${selector}`, within('component', rule));

inside(' > *', { gridArea: '1 / 1' });
// Unseen but read: the date is what screen readers say.
inside('[data-galley-shows="relative"] > :first-child', { opacity: 0 });
inside('[data-galley-shows="absolute"] span span', { opacity: 0 });
inside(' button', {
  position: 'relative',
  margin: 0,
  padding: 0,
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontVariantNumeric: 'lining-nums',
  letterSpacing: 'inherit',
  textAlign: 'start',
  textDecoration: 'underline dotted',
  textUnderlineOffset: vars.line.underlineOffset,
  cursor: 'pointer',
});
// The line is lower than a finger needs.
inside(' button::after', {
  content: '',
  position: 'absolute',
  insetBlock: `calc(-1 * ${vars.space.hair})`,
  insetInline: 0,
});
inside('[data-galley-shows="absolute"] > :last-child', { justifySelf: 'stretch' });
inside('[data-galley-shows="absolute"] button', { inlineSize: '100%', blockSize: '100%' });

const onPaper = (selector: string, rule: StyleRule) =>
  globalStyle(
    `${root}[data-galley-shows] > ${selector}`,
    within('print', { '@media': { print: rule } }),
  );
onPaper(':first-child', { opacity: 1 });
onPaper(':last-child', { display: 'none' });
