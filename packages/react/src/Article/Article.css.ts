import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';
import { root as body } from './Body.css.js';

export const root = style(
  within('article', {
    containerName: 'galley',
    containerType: 'inline-size',
    background: vars.color.background,
    color: vars.color.text,
    paddingBlock: vars.space.block,
  }),
);

const child = (selector: string, rule: Parameters<typeof within>[1]) =>
  globalStyle(`:is(${root}, ${body}) > ${selector}`, within('article', rule));

const between = (width: string) => `min(100% - 2 * ${vars.space.margin}, ${width})`;
const column = between(vars.width.column);
/** What is narrower than the column's outer width begins where that does. */
const from = (width: string) => `calc((100% - ${width}) / 2) auto`;
const edge = from(between(vars.width.outer));

// One column. What may be wider says so; nothing is ever wider than the page.
child(`:not(${body})`, {
  boxSizing: 'border-box',
  inlineSize: column,
  marginInline: edge,
});
child('* + *', { marginBlockStart: vars.space.paragraph });
child(':is(figure, aside, nav, section, details, hr)', { marginBlock: vars.space.block });
child(':is(h2, h3, h4, h5, h6)', { marginBlockStart: vars.space.section });
child(':is(h2, h3, h4, h5, h6) + *', { marginBlockStart: vars.space.afterHeading });
child('[data-galley="pull-quote"]', {
  inlineSize: between(vars.width.pullQuote),
  marginInline: from(between(`max(${vars.width.outer}, ${vars.width.pullQuote})`)),
});
child('[data-galley-placement="wide"]', {
  inlineSize: `min(100%, ${vars.width.wide})`,
  marginInline: 'auto',
});
// Each picture of a gallery has its caption, so it keeps off the page's edges.
globalStyle(
  `${root} > [data-galley="gallery"]`,
  within('article', { inlineSize: between(vars.width.wide), marginInline: 'auto' }),
);
child('[data-galley-placement="full"]', { inlineSize: '100%', marginInline: 0 });
// On the narrowest phones an advertisement fits the page, not the column.
child('[data-galley="ad-slot"]', {
  inlineSize: `min(100%, ${vars.width.column})`,
  marginInline: from(`min(100%, ${vars.width.outer})`),
});
child('[data-galley-placement="thumbnail"]', {
  inlineSize: vars.width.thumbnail,
  marginInline: 'auto',
});
// What stands within the column has its margins already.
const inner = `:is(${root}, ${body}) > * ${body}`;
globalStyle(inner, within('article', { vars: { [vars.space.margin]: '0px' } }));
globalStyle(`${inner} > :first-child`, within('article', { marginBlockStart: 0 }));
globalStyle(`${inner} > :last-child`, within('article', { marginBlockEnd: 0 }));
// The picture leaves the column, its caption does not.
child(':is([data-galley-placement="wide"], [data-galley-placement="full"]) > figcaption', {
  maxInlineSize: column,
  marginInline: edge,
});

// In the margin where the theme wants it, there is room, and text goes on for a while beside it. An
// edge that is of no use to a caption under its picture does nothing.
const roomy = 'galley (min-width: 64rem)';
const gap = vars.space.paragraph;
const most = `(15rem + ${gap})`;
/** From the picture's edge to the column's. */
const beside = `(50% - ${vars.width.column} / 2)`;
const followed = ':has(+ p + p, + [data-galley="body"] > p:first-child + p)';
child('[data-galley="figure"]', { position: 'relative' });
child(`[data-galley="figure"]:not([data-galley-placement="thumbnail"])${followed} > figcaption`, {
  '@container': {
    [roomy]: {
      position: vars.layout.caption as 'absolute',
      insetBlockEnd: 0,
      insetInline: `calc(100% + ${gap}) calc(-1 * min((100cqi - 100%) / 2 - ${gap}, ${most}))`,
    },
  },
});
child(`[data-galley="figure"][data-galley-placement]${followed} > figcaption`, {
  '@container': {
    [roomy]: {
      insetBlock: '100% auto',
      // Less the margin that it has under its picture.
      insetInline: `calc(max(${gap}, ${beside} - ${most}) - (100% - ${between(vars.width.outer)}) / 2) calc(100% - ${beside} + ${gap})`,
    },
  },
});

const head = (selector: string, rule: Parameters<typeof within>[1]) =>
  globalStyle(`${root} > header${selector}`, within('article', rule));

head('', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space.paragraph,
  textAlign: vars.align.head as 'start',
});
globalStyle(
  `${root} > header:not(${body})`,
  within('article', {
    inlineSize: between(vars.width.head),
    marginInline: from(between(`max(${vars.width.outer}, ${vars.width.head})`)),
  }),
);
// Byline and dates: beside one another where there is room.
head(' > div', {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: vars.align.byline,
  gap: `${vars.space.tight} ${vars.space.block}`,
  paddingBlockStart: vars.space.item,
  borderBlockStart: `${vars.line.hairline} solid ${vars.color.rule}`,
});
head(' time', { display: 'block' });

globalStyle(
  root,
  within('print', { '@media': { print: { background: 'none', paddingBlock: 0 } } }),
);
