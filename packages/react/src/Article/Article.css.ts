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

// One column. What may be wider says so; nothing is ever wider than the page.
child(`:not(${body})`, {
  boxSizing: 'border-box',
  inlineSize: column,
  marginInline: vars.layout.column,
});
child('* + *', { marginBlockStart: vars.space.paragraph });
child(':is(figure, aside, nav, section, details, hr)', { marginBlock: vars.space.block });
child(':is(h2, h3, h4, h5, h6)', { marginBlockStart: vars.space.section });
child(':is(h2, h3, h4, h5, h6) + *', { marginBlockStart: vars.space.afterHeading });
child('[data-galley="pull-quote"]', { inlineSize: between(vars.width.pullQuote) });
child('[data-galley-placement="wide"]', {
  inlineSize: `min(100%, ${vars.width.wide})`,
  marginInline: 'auto',
});
// Each picture of a gallery has its caption, so it keeps off the page's edges.
globalStyle(
  `${root} > [data-galley="gallery"]`,
  within('article', { inlineSize: between(vars.width.wide), marginInline: 'auto' }),
);
child('[data-galley-placement="full"]', { inlineSize: '100%' });
// On the narrowest phones an advertisement fits the page, not the column.
child('[data-galley="ad-slot"]', { inlineSize: `min(100%, ${vars.width.column})` });
child('[data-galley-placement="thumbnail"]', { inlineSize: vars.width.thumbnail });
// What stands within the column has its margins already.
const inner = `:is(${root}, ${body}) > * ${body}`;
globalStyle(inner, within('article', { vars: { [vars.space.margin]: '0px' } }));
globalStyle(`${inner} > :first-child`, within('article', { marginBlockStart: 0 }));
globalStyle(`${inner} > :last-child`, within('article', { marginBlockEnd: 0 }));
// The picture leaves the column, its caption does not.
child(':is([data-galley-placement="wide"], [data-galley-placement="full"]) > figcaption', {
  maxInlineSize: column,
  marginInline: vars.layout.column,
});

// In the margin where the theme wants it, there is room, and text goes on for a while beside it. An
// edge that is of no use to a caption under its picture does nothing.
const roomy = 'galley (min-width: 64rem)';
const gap = vars.space.paragraph;
const followed = ':has(+ p + p, + [data-galley="body"] > p:first-child + p)';
child('[data-galley="figure"]', { position: 'relative' });
child(`[data-galley="figure"]:not([data-galley-placement="thumbnail"])${followed} > figcaption`, {
  '@container': {
    [roomy]: {
      position: vars.layout.caption as 'absolute',
      insetBlockEnd: 0,
      insetInline: `calc(100% + ${gap}) calc((100% - 100cqi) / 2 + ${vars.space.margin})`,
    },
  },
});
child(`[data-galley="figure"][data-galley-placement]${followed} > figcaption`, {
  '@container': {
    [roomy]: {
      insetBlock: '100% auto',
      insetInline: `${gap} calc(50% + ${vars.width.column} / 2 + ${gap})`,
    },
  },
});

const head = (selector: string, rule: Parameters<typeof within>[1]) =>
  globalStyle(`${root} > header${selector}`, within('article', rule));

head('', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space.paragraph,
  inlineSize: between(vars.width.head),
  textAlign: vars.align.head as 'start',
});
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
