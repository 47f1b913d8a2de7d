import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';

/** Where a rail of the width of an advertisement stands beside the column. */
const wide = '(min-width: 72em)';
export const root = style(
  within('article', {
    background: vars.color.background,
    color: vars.color.text,
    // The masthead's field runs on to both edges of the page, and no further.
    overflowX: 'clip',
  }),
);

/** Story and rail. */
export const columns = style({}, 'columns');

/** As wide as it may be between the margins of the page. */
const between = (width: string) => ({
  boxSizing: 'border-box' as const,
  inlineSize: `min(100% - 2 * ${vars.space.margin}, ${width})`,
  marginInline: 'auto',
});

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('article', rule));

// Story and rail stand between the margins of the page, and need none of their own.
inside(`> ${columns}`, {
  '@media': {
    [wide]: {
      inlineSize: vars.width.story,
      marginInline: 'auto',
      display: 'grid',
      gridTemplateColumns: vars.layout.columns,
      columnGap: vars.space.section,
    },
  },
});
inside(`> ${columns} > main:only-child`, { gridColumn: '1 / -1' });
inside(`> ${columns} > *`, {
  '@media': { [wide]: { vars: { [vars.space.margin]: '0px' } } },
});
inside(`> ${columns} > aside`, {
  '@media': { [wide]: { paddingBlockStart: vars.space.block } },
});
inside(`> :not(${columns}, [data-galley="skip-link"])`, between(vars.width.page));
const { masthead } = vars.color;
inside('> [data-galley="masthead"]', {
  boxShadow: `-50vw 0 ${masthead}, 50vw 0 ${masthead}`,
});
inside(`> ${columns} > main > :not([data-galley="article"])`, {
  ...between(vars.width.column),
  marginInline: `calc((100% - min(100% - 2 * ${vars.space.margin}, ${vars.width.outer})) / 2) auto`,
  marginBlockEnd: vars.space.section,
});
inside('main:focus', { outline: 'none' });
inside(`> ${columns} > aside`, between(vars.width.column));
inside(`> ${columns} > aside > * + *`, { marginBlockStart: vars.space.section });
inside(`> ${columns} ~ *`, { marginBlockStart: vars.space.block });
// The end of the rail stays in view beside a long story.
inside(`> ${columns} > aside > :last-child`, {
  '@media': { [wide]: { position: 'sticky', insetBlockStart: '4rem' } },
});

globalStyle(root, within('print', { '@media': { print: { background: 'none' } } }));
globalStyle(
  `${root} > ${columns} > aside`,
  within('print', { '@media': { print: { display: 'none' } } }),
);
// The sheet has margins of its own.
globalStyle(
  root,
  within('print', { '@media': { print: { vars: { [vars.space.margin]: '0px' } } } }),
);
// The story itself begins at the top of its sheet; here the masthead does.
globalStyle(
  `${root} main`,
  within('print', { '@media': { print: { paddingBlockStart: vars.space.paragraph } } }),
);
