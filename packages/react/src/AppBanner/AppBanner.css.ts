import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/picture.css.js';
import { controlStyle, iconStyle } from '../internal/controlStyle.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

/** In the flow of the page, never over it. The button has the corner. */
export const root = style(
  within('component', {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${vars.space.hair} 1rem`,
    paddingBlock: vars.space.tight,
    // The button, and a ring around it.
    paddingInlineEnd: '3.5rem',
    borderBlock: `${vars.line.hairline} solid ${vars.color.rule}`,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    selectors: {
      '&[hidden], :root[data-galley-banner-dismissed] &': { display: 'none' },
    },
  }),
);

export const print = style(within('print', { '@media': { print: { display: 'none' } } }), 'print');

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('img', { ...pictureStyle, inlineSize: '3.5rem' });
inside(':is(img, picture)', { flex: 'none' });
// The icon keeps beside the words for as long as these have room; the links go below both.
inside('> div', { display: 'flex', flexWrap: 'wrap', columnGap: '1rem', flex: '1 1 22rem' });
inside('> div > div', { flex: '1 1 9rem', minInlineSize: 0, alignSelf: 'center' });
inside('p', { margin: 0, color: vars.color.textMuted, overflowWrap: 'anywhere' });
inside('p:first-child', {
  color: vars.color.headline,
  fontFamily: type.font.headline,
  fontSize: type.size.subheading,
  fontWeight: vars.weight.heading,
  lineHeight: type.leading.heading,
  textWrap: 'balance',
});

inside('ul', {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space.paragraph,
  listStyle: 'none',
  // The links are higher than they look.
  marginBlock: '-0.5rem',
  marginInline: 0,
  padding: 0,
});
inside('a', { ...controlStyle, fontWeight: vars.weight.strong });
// A page that knows the reader's device shows the one store: see the part's documentation.
globalStyle(
  `:root[data-galley-platform="ios"] ${root} [data-galley-store="android"], :root[data-galley-platform="android"] ${root} [data-galley-store="ios"]`,
  within('component', { display: 'none' }),
);

inside('button', {
  ...controlStyle,
  position: 'absolute',
  insetBlockStart: 0,
  insetInlineEnd: 0,
  justifyContent: 'center',
  inlineSize: '2.75rem',
  color: vars.color.textMuted,
  cursor: 'pointer',
});
inside('button:hover', { color: vars.color.text });
inside('svg', iconStyle);

// Of no use without the behaviour: its place is kept, and nothing is shown.
const alone = `${root}:not([data-galley-ready]) > button`;
globalStyle(
  alone,
  within('component', {
    visibility: 'hidden',
    '@media': { '(scripting: none)': { display: 'none' } },
  }),
);
