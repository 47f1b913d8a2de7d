import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/caption.css.js';
import '../internal/picture.css.js';
import { labelStyle } from '../internal/labelStyle.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: vars.space.tight,
    margin: 0,
    paddingBlock: vars.space.item,
    borderBlock: `${vars.line.hairline} solid ${vars.color.rule}`,
    fontFamily: type.font.meta,
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('> :not(span, button)', { gridColumn: '1 / -1' });
inside('img', pictureStyle);
inside('> span', { ...labelStyle, color: vars.color.textMuted, overflowWrap: 'anywhere' });
inside('> :is(a, b)', {
  color: vars.color.headline,
  fontFamily: type.font.headline,
  fontSize: type.size.subheading,
  fontWeight: vars.weight.heading,
  lineHeight: type.leading.heading,
  overflowWrap: 'anywhere',
});
inside('> figcaption', { marginBlockStart: 0 });

// What `mountEmbeds` adds. The button takes no room of its own, so that nothing moves when it
// comes: it stands on the provider's line, or on the still.
const target = '2.75rem';
inside('button', {
  minBlockSize: target,
  paddingInline: vars.space.paragraph,
  border: `${vars.line.hairline} solid ${vars.color.text}`,
  background: vars.color.text,
  color: vars.color.background,
  font: 'inherit',
  fontSize: type.size.meta,
  fontWeight: vars.weight.byline,
  lineHeight: 1.2,
  cursor: 'pointer',
});
inside('> button', {
  alignSelf: 'center',
  marginBlock: '-1rem',
  paddingInline: 0,
  borderColor: 'transparent',
  background: 'none',
  color: vars.color.text,
  textDecorationLine: 'underline',
  textDecorationColor: vars.color.underline,
  textUnderlineOffset: vars.line.underlineOffset,
});
inside('> a[aria-hidden] ~ button', {
  alignSelf: 'start',
  marginBlock: `calc(-1 * ${target} - ${vars.space.tight}) 0`,
  paddingInline: vars.space.paragraph,
  background: vars.color.background,
});
inside('button:hover', { textDecorationLine: 'underline', textDecorationColor: 'currentcolor' });

// The question under the button it belongs to.
const question = '> [aria-expanded="true"] + p';
inside(question, {
  margin: 0,
  paddingBlockEnd: vars.space.tight,
  fontSize: type.size.meta,
  lineHeight: type.leading.meta,
  whiteSpace: 'pre-line',
});
inside(`${question} > button`, {
  marginBlockStart: vars.space.tight,
  marginInlineEnd: vars.space.hair,
});
inside(`${question} > button + button`, { background: 'none', color: vars.color.text });

inside('> iframe', {
  display: 'block',
  inlineSize: '100%',
  border: 0,
  background: vars.color.surface,
});
inside('> iframe:not([height])', { aspectRatio: '16 / 9' });
inside('> [data-galley-ratio="4:3"]:not([height])', { aspectRatio: '4 / 3' });
inside('> [data-galley-ratio="1:1"]:not([height])', { aspectRatio: '1' });
// One that stands upright leaves the page its text.
inside('> [data-galley-ratio="9:16"]:not([height])', {
  justifySelf: 'center',
  aspectRatio: '9 / 16',
  maxInlineSize: '45vh',
});

// The frame stands for the still and for what was read in its place; on paper they stand for it.
globalStyle(
  `${root}[data-galley-loaded] > :not(iframe, span, figcaption, a:not([aria-hidden]))`,
  within('component', { '@media': { screen: { display: 'none' } } }),
);
globalStyle(
  `${root} > :is(iframe, button, [aria-expanded="true"] + p)`,
  within('print', { '@media': { print: { display: 'none' } } }),
);

// On paper a link is its address.
globalStyle(
  `${root} > a:not([aria-hidden])::after`,
  within('print', { '@media': { print: { content: '" (" attr(href) ")"' } } }),
);
