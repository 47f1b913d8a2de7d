import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/picture.css.js';
import { labelStyle } from '../internal/labelStyle.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

const hairline = `${vars.line.hairline} solid ${vars.color.rule}`;

export const root = style(
  within('component', {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.paragraph,
    paddingBlockStart: vars.space.item,
    borderBlockStart: `${vars.line.strong} ${vars.line.style} ${vars.color.ruleStrong}`,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    overflowWrap: 'anywhere',
  }),
);

// Paper takes no answer, and is the newspaper's alone.
globalStyle(root, within('print', { '@media': { print: { display: 'none' } } }));

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('> :is(h2, h3, h4, h5)', {
  margin: 0,
  // As near to what follows as in other sections.
  marginBlockEnd: `calc(${vars.space.item} + ${vars.space.hair} - ${vars.space.paragraph})`,
  color: vars.color.headline,
  ...labelStyle,
});
/** How many there are. */
inside('> :is(h2, h3, h4, h5) > span', {
  color: vars.color.textMuted,
  fontWeight: vars.weight.text,
  fontVariantNumeric: 'lining-nums',
});
inside('article p', { margin: 0 });
inside('> :where(p)', { margin: 0 });
/** What the newsroom says. */
inside('> div:not([class])', { color: vars.color.textMuted });

export const latest = style(
  within('component', { display: 'grid', gap: vars.space.tight }),
  'latest',
);
globalStyle(
  `${latest} > :is(h3, h4, h5, h6)`,
  within('component', {
    margin: 0,
    color: vars.color.accent,
    fontFamily: type.font.kicker,
    fontSize: type.size.kicker,
    fontWeight: vars.weight.kicker,
  }),
);

// Comments
inside('ol', { listStyle: 'none', margin: 0, padding: 0 });
inside('ol ol', {
  paddingInlineStart: 'min(1.5rem, 5%)',
  borderInlineStart: hairline,
  marginBlockEnd: vars.space.paragraph,
});
inside('> ol > li', { borderBlockStart: hairline });
inside('article', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space.tight,
  // Marks piled up on a letter do not reach into the next comment; a ring of focus has room.
  overflow: 'clip',
  overflowClipMargin: vars.space.tight,
  paddingInline: vars.space.hair,
  marginInline: `calc(-1 * ${vars.space.hair})`,
});
inside('li > article', { paddingBlock: '1rem' });
inside('article > p', { color: vars.color.textMuted });
inside('article > div', {
  display: 'grid',
  maxInlineSize: vars.width.column,
  gap: '0.5em',
  fontFamily: type.font.text,
  fontSize: `calc(${type.size.text} * 0.9)`,
  lineHeight: type.leading.text,
  whiteSpace: 'pre-line',
});

/** The text of a comment that is shown in short: all of it is where a link leads. */
export const short = style(within('component', {}), 'short');
inside(`article > .${short}`, {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 4,
  overflow: 'hidden',
});

// Who and when
inside('header', {
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  justifyItems: 'start',
});
inside('header > :is(p, time, span)', { gridColumn: 2 });
inside('header > :is(img, picture)', { gridRow: 'span 2', marginInlineEnd: '0.75rem' });
inside('header img', { ...pictureStyle, inlineSize: vars.width.avatar, borderRadius: '50%' });
inside('header :is(a, b)', { color: vars.color.text, fontWeight: vars.weight.byline });
inside('header span', { color: vars.color.textMuted });
inside('header em', {
  ...labelStyle,
  marginInlineStart: vars.space.tight,
  color: vars.color.accent,
  fontStyle: 'normal',
});

// What can be pressed
inside('article > footer', {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space.paragraph,
  marginBlock: '-0.25rem -0.5rem',
});
export const more = style(within('component', { marginBlock: '-0.5rem' }), 'more');
inside(`:is(footer, nav, .${more}) > a`, {
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: '2.75rem',
});
inside('footer > a', { minBlockSize: '2rem', color: vars.color.textMuted });
inside(':is(header, footer) a:not(:hover)', { textDecorationColor: 'transparent' });
inside('> nav', {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: vars.space.paragraph,
  borderBlockStart: hairline,
  color: vars.color.textMuted,
});

inside('> details > summary', {
  display: 'inline-flex',
  alignItems: 'center',
  gap: '0.75rem',
  boxSizing: 'border-box',
  minBlockSize: '2.75rem',
  padding: `${vars.space.tight} 1.25rem`,
  border: `${vars.line.hairline} solid ${vars.color.text}`,
  fontWeight: vars.weight.byline,
  cursor: 'pointer',
});
/** An angle that points down, and up where the form is open. */
inside('> details > summary::after', {
  content: '""',
  flex: 'none',
  inlineSize: '0.4em',
  blockSize: '0.4em',
  border: 'solid currentcolor',
  borderWidth: '0 0.125em 0.125em 0',
  rotate: '45deg',
  translate: '0 -25%',
});
inside('> [open] > summary::after', { rotate: '225deg', translate: '0 25%' });
inside('> [open] > summary', { marginBlockEnd: vars.space.paragraph });
