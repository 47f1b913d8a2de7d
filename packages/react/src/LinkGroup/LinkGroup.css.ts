import { globalStyle, type StyleRule, style, styleVariants } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/picture.css.js';
import { labelStyle } from '../internal/labelStyle.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    paddingBlockStart: vars.space.item,
    borderBlockStart: `${vars.line.hairline} solid ${vars.color.ruleStrong}`,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    overflowWrap: 'anywhere',
  }),
);

/** How the links stand. */
export const layout = styleVariants(
  { list: {}, columns: {}, inline: {}, media: {} },
  (rule: StyleRule) => within('component', rule),
  'layout',
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root}${selector}`, within('component', rule));

inside(' > :is(h2, h3, h4, h5, h6)', {
  margin: 0,
  marginBlockEnd: vars.space.hair,
  color: vars.color.headline,
  ...labelStyle,
});
inside(' ul', { listStyle: 'none', margin: 0, padding: 0 });
inside(' li', { margin: 0 });
inside(' :is(a, b)', {
  color: vars.color.text,
  fontWeight: vars.weight.text,
});
// A list of links needs no underline to tell what can be pressed.
inside(' a:not(:hover)', { textDecorationColor: 'transparent' });
inside(' li > span', {
  display: 'block',
  color: vars.color.accent,
  fontFamily: type.font.kicker,
  fontSize: type.size.kicker,
  fontWeight: vars.weight.kicker,
});

// Headlines one under another, in one column or in as many as there is room for.
inside(`:is(.${layout.list}, .${layout.columns}) li`, { paddingBlock: vars.space.item });
inside(`:is(.${layout.list}, .${layout.media}) :is(a, b)`, {
  display: 'block',
  fontFamily: type.font.headline,
  fontSize: type.size.subheading,
  fontWeight: vars.weight.heading,
  lineHeight: type.leading.heading,
});
inside(`.${layout.list} li + li`, {
  borderBlockStart: `${vars.line.hairline} solid ${vars.color.rule}`,
});
inside(`.${layout.columns} ul`, { columns: '5 8rem', columnGap: vars.space.paragraph });
inside(`.${layout.columns} li`, { breakInside: 'avoid' });

// Words in a row. Each has a rule before it; the one that begins a line lies outside the cut.
const gap = '0.75rem';
inside(`.${layout.inline} ul`, {
  display: 'flex',
  flexWrap: 'wrap',
  marginInlineStart: `calc(-1 * (${gap} + ${vars.line.hairline}))`,
  // Outside of the links' own focus rings, inside of the rules.
  clipPath: 'inset(-0.375rem 0.375rem)',
});
inside(`.${layout.inline} li`, {
  display: 'flex',
  alignItems: 'center',
  minInlineSize: 0,
  minBlockSize: '2.25rem',
});
inside(`.${layout.inline} li::before`, {
  content: '""',
  alignSelf: 'center',
  blockSize: '1em',
  marginInlineEnd: gap,
  borderInlineStart: `${vars.line.hairline} solid ${vars.color.rule}`,
});
inside(`.${layout.inline} :is(a, b)`, { paddingBlock: '0.375rem', marginInlineEnd: gap });

// Pictures over their words, as many in a row as there is room for.
inside(`.${layout.media} ul`, {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
  gap: vars.space.paragraph,
  paddingBlockStart: vars.space.item,
});
inside(`.${layout.media} img`, { ...pictureStyle, marginBlockEnd: vars.space.tight });

globalStyle(`${root}`, within('print', { '@media': { print: { display: 'none' } } }));
