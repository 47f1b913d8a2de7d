import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { controlStyle, iconStyle } from '../internal/controlStyle.js';
import { labelStyle } from '../internal/labelStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
  }),
);

export const print = style(within('print', { '@media': { print: { display: 'none' } } }), 'print');

/** `start` is the plain picker and needs no class of its own. */
const end = style([], 'align-end');
export const align = { start: root, end: `${root} ${end}` };

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('span', { color: vars.color.textMuted });
inside('> span', labelStyle);
inside('ul', { listStyle: 'none', margin: 0, padding: 0 });
inside(':is(a, li > b)', { ...controlStyle, overflowWrap: 'anywhere' });
inside('a:not(:hover)', { textDecorationColor: 'transparent' });
inside(':is([aria-current], summary > bdi)', { fontWeight: vars.weight.strong });
inside('[aria-current]', { color: vars.color.accent });

// All in a line.
globalStyle(
  `${root}:not(:has(> details)), ${root} > ul`,
  within('component', {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: vars.space.paragraph,
  }),
);

// A list that opens from the current edition.
inside('> details', { position: 'relative', inlineSize: 'fit-content', maxInlineSize: '100%' });
inside('span', { overflowWrap: 'break-word' });
inside('bdi', { minInlineSize: 0, overflowWrap: 'anywhere' });
inside('summary', { ...controlStyle, flexWrap: 'wrap', listStyle: 'none', cursor: 'pointer' });
inside('summary::-webkit-details-marker', { display: 'none' });
inside('svg', iconStyle);
inside('[open] > summary > svg:last-child', { rotate: '180deg' });
inside('> details > ul', {
  position: 'absolute',
  insetInlineStart: 0,
  zIndex: 1,
  boxSizing: 'border-box',
  inlineSize: 'max-content',
  minInlineSize: '10rem',
  maxInlineSize: 'min(20rem, 100vw - 2rem)',
  maxBlockSize: '80vh',
  overflowY: 'auto',
  border: `${vars.line.hairline} solid ${vars.color.ruleStrong}`,
  background: vars.color.background,
});
globalStyle(
  `${end} > details > ul`,
  within('component', { insetInlineStart: 'auto', insetInlineEnd: 0 }),
);
inside('details li + li', { borderBlockStart: `${vars.line.hairline} solid ${vars.color.rule}` });
inside('details :is(a, li > b)', {
  display: 'flex',
  boxSizing: 'border-box',
  padding: `${vars.space.tight} 1rem`,
  // The list would cut off a ring around its rows.
  outlineOffset: '-4px',
});

// Where the browser can, it turns the list over at the edges of the screen.
const anchored = (selector: string, rule: StyleRule) =>
  inside(selector, { '@supports': { '(anchor-scope: all)': rule } });
anchored('> details', { position: 'static', anchorScope: '--galley-edition' });
anchored('summary', { anchorName: '--galley-edition' });
anchored('> details > ul', {
  position: 'fixed',
  inset: 'auto',
  // Of the room on its side of the button.
  maxBlockSize: 'max(100%, 15rem)',
  positionAnchor: '--galley-edition',
  positionArea: 'self-block-end span-self-inline-end',
  positionTryFallbacks: 'flip-inline, flip-block, flip-block flip-inline',
});
globalStyle(
  `${end} > details > ul`,
  within('component', {
    '@supports': {
      '(anchor-scope: all)': {
        inset: 'auto',
        positionArea: 'self-block-end span-self-inline-start',
      },
    },
  }),
);
