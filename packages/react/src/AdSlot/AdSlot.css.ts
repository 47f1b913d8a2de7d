import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { labelStyle, smallSize } from '../internal/labelStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';
import { adSizes } from './adSizes.js';

export const root = style(
  within('component', {
    // The link past it appears over it.
    position: 'relative',
    containerType: 'inline-size',
    boxSizing: 'border-box',
    color: vars.color.textMuted,
    fontFamily: type.font.meta,
    fontSize: smallSize,
    lineHeight: type.leading.meta,
    '@media': { '(scripting: none)': { display: 'none' } },
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} > div${selector}`, within('component', rule));

inside('', {
  paddingBlock: vars.space.tight,
  borderBlock: `${vars.line.hairline} solid ${vars.color.rule}`,
});
inside(' > p', {
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  columnGap: vars.space.paragraph,
  margin: 0,
  marginBlockEnd: vars.space.tight,
  overflowWrap: 'anywhere',
});
// From edge to edge of a narrow page, its words keep to the margins of the story.
globalStyle(
  `[data-galley="body"] > ${root} > div > p`,
  within('component', {
    paddingInline: `clamp(0px, ${vars.width.outer} - 100cqi, ${vars.space.margin})`,
  }),
);
inside(' b', { ...labelStyle, fontWeight: 400 });

// The quiet field, which keeps its room whatever the vendor does to what it holds.
inside(' > div', {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'safe center',
  overflow: 'clip',
  background: vars.color.surface,
});

// Where none of its sizes fits, there is nothing to label.
inside(':where([data-galley-sizes] > *)', { display: 'none' });
// Each width keeps the height of the tallest that fits into it: no smaller one moves anything. The
// taller, the heavier its rule: queries are sorted by width when the sheet is made.
const heights = [...new Set(Object.values(adSizes).map(([, height]) => height))].sort(
  (one, other) => one - other,
);
for (const [width, height] of Object.values(adSizes)) {
  const weight = ':not(a)'.repeat(heights.indexOf(height));
  const sized = `${root}[data-galley-sizes~="${width}x${height}"] > div`;
  const fits = `(min-width: ${width}px)`;
  globalStyle(sized, within('component', { '@container': { [fits]: { display: 'block' } } }));
  globalStyle(
    `${sized} > div${weight}`,
    within('component', { '@container': { [fits]: { minBlockSize: height } } }),
  );
}

/**
 * Without room: what is rarely filled until it is, what stayed empty once that can be done unseen.
 * It is still laid out, so that it is known where it is and how wide. The block of a story has no
 * class of ours.
 */
const slot = '[data-galley="ad-slot"]';
const roomless = `${slot}[data-galley-room="none"], ${slot}:not([data-galley-room], [data-galley-sizes])`;
globalStyle(
  roomless,
  within('component', {
    containerType: 'normal',
    visibility: 'hidden',
    overflow: 'clip',
    blockSize: 0,
  }),
);
// Nor the article's distances: two attributes weigh more than what sets them.
globalStyle(roomless, within('article', { marginBlock: 0 }));

globalStyle(slot, within('print', { '@media': { print: { display: 'none' } } }));
