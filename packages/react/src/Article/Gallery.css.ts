import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/caption.css.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';

const gap = vars.space.paragraph;

export const root = style(
  within('component', {
    display: 'grid',
    // Two columns at most, one where two would be too narrow.
    gridTemplateColumns: `repeat(auto-fit, minmax(max(min(15rem, 100%), 50% - ${gap}), 1fr))`,
    alignItems: 'start',
    gap,
    margin: 0,
  }),
);

globalStyle(
  `${root} > :is(figcaption, :first-child:nth-last-of-type(odd))`,
  within('component', { gridColumn: '1 / -1' }),
);
globalStyle(`${root} > figcaption`, within('component', { marginBlockStart: 0 }));

// One that leads the story stands out of the column. Each of its pictures has its caption, so it
// keeps off the page's edges.
globalStyle(
  `article[data-galley="article"] > ${root}`,
  within('article', {
    inlineSize: `min(100% - 2 * ${vars.space.margin}, ${vars.width.wide})`,
    marginInline: 'auto',
  }),
);
