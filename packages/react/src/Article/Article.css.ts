import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';
import { root as body } from './Body.css.js';
import { between, inset, wider } from './geometry.js';
import './print.css.js';

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

const column = between(vars.width.column);
/** The column begins where its outer width does. */
const edge = `calc((100% - ${between(vars.width.outer)}) / 2) auto`;

// One column. What may be wider says so; nothing is ever wider than the page.
child(`:not(${body}, header)`, {
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
  marginInline: 'auto',
});
child('[data-galley-placement="thumbnail"]', { inlineSize: vars.width.thumbnail });
child(wider, { inlineSize: '100%', marginInline: 'auto' });
child('[data-galley-placement="wide"]', { maxInlineSize: vars.width.wide });
// On the narrowest phones an advertisement fits the page, not the column.
child('[data-galley="ad-slot"]', {
  inlineSize: `min(100%, ${vars.width.outer})`,
  marginInline: 'auto',
});
// What stands within the column has its margins already.
const inner = `:is(${root}, ${body}) > * ${body}`;
globalStyle(inner, within('article', { vars: { [vars.space.margin]: '0px' } }));
globalStyle(`${inner} > :first-child`, within('article', { marginBlockStart: 0 }));
globalStyle(`${inner} > :last-child`, within('article', { marginBlockEnd: 0 }));
// The picture leaves the column, its caption does not.
child(`${wider} > figcaption`, {
  maxInlineSize: column,
  marginInline: `${inset} auto`,
});

const head = (selector: string, rule: Parameters<typeof within>[1]) =>
  globalStyle(`${root} > header${selector}`, within('article', rule));

head('', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space.paragraph,
  inlineSize: between(vars.width.head),
  marginInline: 'auto',
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
