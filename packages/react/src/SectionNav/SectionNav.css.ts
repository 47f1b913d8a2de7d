import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    borderBlockEnd: `${vars.line.hairline} solid ${vars.color.rule}`,
    background: vars.color.background,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    fontWeight: vars.weight.byline,
    lineHeight: type.leading.meta,
    '@media': { print: { display: 'none' } },
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('ul', {
  listStyle: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  '@media': { '(min-width: 48em)': { justifyContent: vars.align.masthead } },
  columnGap: vars.space.paragraph,
  margin: 0,
  padding: 0,
});
inside('li', { minInlineSize: 0 });
inside('li > *', {
  display: 'block',
  overflowWrap: 'anywhere',
  // High enough for a thumb.
  paddingBlock: '0.75rem',
  color: vars.color.text,
  textDecorationLine: 'none',
});
inside('a:hover', { textDecorationLine: 'underline' });
inside('[aria-current]', {
  paddingBlockEnd: `calc(0.75rem - ${vars.line.underlineHover})`,
  borderBlockEnd: `${vars.line.underlineHover} solid ${vars.color.accent}`,
});

// Where the bar is one line and leaves most of the window to the story. Zoomed in, it does not stay.
const roomy = '(min-width: 48em) and (min-height: 30em)';
globalStyle(
  `${root}[data-galley-sticky]`,
  within('component', {
    '@media': { [roomy]: { position: 'sticky', insetBlockStart: 0, zIndex: 1 } },
  }),
);
// What gets focus or is jumped to comes to rest below the bar.
globalStyle(
  `${root}[data-galley-sticky] ~ * :is(:focus, [id])`,
  within('component', { '@media': { [roomy]: { scrollMarginBlockStart: '4rem' } } }),
);
