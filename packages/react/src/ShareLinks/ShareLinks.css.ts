import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/hidden.css.js';
import { controlRow, controlStyle, iconStyle, squareStyle } from '../internal/controlStyle.js';
import { labelStyle } from '../internal/labelStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: vars.space.paragraph,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
  }),
);

export const print = style(within('print', { '@media': { print: { display: 'none' } } }), 'print');

/** `visible` is the plain row and needs no class of its own. */
const bare = style([], 'names-hidden');
export const names = { visible: root, hidden: `${root} ${bare}` };

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

// On the line of the first row, whatever follows.
inside('> span', {
  display: 'flex',
  alignItems: 'center',
  alignSelf: 'flex-start',
  minBlockSize: controlStyle.minBlockSize,
  color: vars.color.textMuted,
  ...labelStyle,
});
inside('ul', { ...controlRow, flex: '1 1 16rem', minInlineSize: 0 });
inside(':is(li, span)', { minInlineSize: 0, overflowWrap: 'anywhere' });
inside(':is(a, button)', controlStyle);
inside('button', { cursor: 'pointer' });
inside(':is(a, button):not(:hover)', { textDecorationColor: 'transparent' });
inside('button:hover', { textDecorationLine: 'underline' });
inside('svg', iconStyle);
globalStyle(
  `${bare} ul`,
  // The first drawing stands on the line of the words.
  within('component', { columnGap: 0, flexBasis: '12rem', marginInlineStart: '-0.75rem' }),
);
globalStyle(`${bare} :is(a, button)`, within('component', squareStyle));

// What was copied says so in the room of what copies: nothing moves, and the name stays.
inside('[data-galley-service="copy"] > button', { display: 'inline-grid' });
inside('button > span', {
  gridArea: '1 / 1',
  display: 'inline-flex',
  alignItems: 'center',
  gap: vars.space.tight,
});
inside('button > span + span', { visibility: 'hidden', color: vars.color.accent });
const copied = (selector: string, rule: StyleRule) =>
  globalStyle(`${root}[data-galley-copy="done"] button > ${selector}`, within('component', rule));
copied('span:first-child', { opacity: 0 });
copied('span + span', { visibility: 'visible' });

// Where the browser does not copy, readers do: the address stands there, chosen already.
inside('> p', { margin: 0, flexBasis: '100%' });
globalStyle(
  `${root}:not([data-galley-copy="failed"]) > p`,
  within('component', {
    position: 'absolute',
    inlineSize: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  }),
);
inside('> input', {
  display: 'none',
  boxSizing: 'border-box',
  flex: '1 1 16rem',
  minInlineSize: 0,
  blockSize: '2.75rem',
  paddingInline: vars.space.tight,
  border: `${vars.line.hairline} solid ${vars.color.ruleStrong}`,
  borderRadius: 0,
  background: vars.color.background,
  color: 'inherit',
  font: 'inherit',
});
globalStyle(
  `${root}[data-galley-copy="failed"] > input`,
  within('component', { display: 'block' }),
);

// Buttons are the behaviour's. They stand last, so that the room kept for them is seen by nobody.
const unserved = [
  `${root}:not([data-galley-ready]) button`,
  `${root}:not([data-galley-native]) [data-galley-service="native"] button`,
];
globalStyle(
  unserved.join(),
  within('component', {
    visibility: 'hidden',
    '@media': { '(scripting: none)': { display: 'none' } },
  }),
);
