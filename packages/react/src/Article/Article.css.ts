import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';
import { root as body } from './Body.css.js';
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

const between = (width: string) => `min(100% - 2 * ${vars.space.margin}, ${width})`;
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
const wider = ':is([data-galley-placement="wide"], [data-galley-placement="full"])';
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
const inset = `max(0px, (100% - min(100cqi - 2 * ${vars.space.margin}, ${vars.width.outer})) / 2)`;
child(`${wider} > figcaption`, {
  maxInlineSize: column,
  marginInline: `${inset} auto`,
});

// In the margin where the theme wants it, there is room, and text goes on for a while beside it. An
// edge is of no use to a caption under its picture, and does nothing there.
const gap = vars.space.paragraph;
const half = `(${vars.width.column} / 2 + ${gap})`;
child(`${wider}[data-galley="figure"]:has(+ p + p, + ${body} > p + p) > figcaption`, {
  '@container': {
    'galley (min-width: 64rem)': {
      position: vars.layout.caption as 'absolute',
      // Less the margin that it has under its picture.
      insetInline: `calc(max(${gap}, 35% - ${half}) - ${inset}) calc(50% + ${half})`,
    },
  },
});

// A drop capital, where there are capitals: scripts that have none have no slope either, and what is
// set for that is no length, no float, and for `initial-letter` none.
const { dropCap } = vars;
const capital = (value: string) => `var(--galley-script-slope, ${value})`;
const room = capital(`calc((${dropCap.size} - 1em) * 0.07)`);
globalStyle(
  `${root} > ${body} > p:first-child::first-letter`,
  within('article', {
    marginInlineEnd: room,
    fontFamily: type.font.dropCap,
    initialLetter: capital(dropCap.lines),
    '@supports': {
      'not (initial-letter: 2)': {
        float: capital(dropCap.float) as 'inline-start',
        fontSize: capital(dropCap.size),
        lineHeight: 0.8,
      },
    },
  }),
);

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
