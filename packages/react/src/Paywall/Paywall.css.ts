import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.paragraph,
    paddingBlock: vars.space.block,
    borderBlockStart: `${vars.line.strong} ${vars.line.style} ${vars.color.ruleStrong}`,
    borderBlockEnd: `${vars.line.hairline} solid ${vars.color.rule}`,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: `calc(${type.size.text} * 0.85)`,
    fontVariantNumeric: 'lining-nums',
    lineHeight: type.leading.meta,
    overflowWrap: 'break-word',
  }),
);

globalStyle(
  `${root} > :is(h2, h3, h4, h5, h6):first-child`,
  within('component', {
    margin: 0,
    color: vars.color.headline,
    fontFamily: type.font.headline,
    fontSize: type.size.headlineM,
    fontWeight: vars.weight.headline,
    letterSpacing: type.tracking.headline,
    lineHeight: type.leading.headline,
    textWrap: 'balance',
  }),
);
// The gap parts what is in it.
globalStyle(`${root} > :is(p, ul, ol, form)`, within('component', { margin: 0 }));

/** The last paragraph of the teaser, where the offer stands behind it or behind its article. */
const lastWords = `:is(
  p:has(+ ${root}),
  [data-galley="article"]:has(+ ${root}) > [data-galley="body"]:last-child > p:last-child
)`.replace(/\s+/g, ' ');

// Its last lines grow fainter and stay legible: the ink never falls under 4.5 to 1. Links are left
// as they are, and so are readers who ask for contrast.
globalStyle(
  `${lastWords}:not(:has(a))`,
  within('component', {
    '@media': {
      'screen and (prefers-contrast: no-preference) and (forced-colors: none)': {
        maskImage: 'linear-gradient(#000 calc(100% - 4.5em), rgb(0 0 0 / 0.62))',
      },
    },
  }),
);
