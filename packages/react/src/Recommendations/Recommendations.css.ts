import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/picture.css.js';
import { labelStyle, smallSize } from '../internal/labelStyle.js';
import { pictureStyle } from '../internal/pictureStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    containerType: 'inline-size',
    paddingBlockStart: vars.space.item,
    borderBlockStart: `${vars.line.strong} ${vars.line.style} ${vars.color.ruleStrong}`,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    overflowWrap: 'anywhere',
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

// Long rows: a line less.
const rows = '(30rem <= width < 40rem)';
const cards = '(min-width: 64rem)';
// Where letters are large a picture beside them would leave them no room.
const under = '(width < 16rem) or (width >= 64rem)';
const pairs = '(min-width: 40rem)';

inside('> :is(h2, h3, h4, h5, h6)', {
  margin: 0,
  marginBlockEnd: vars.space.hair,
  color: vars.color.headline,
  ...labelStyle,
});

// Rows on a phone, two beside each other, then pictures over their words.
inside('ul', {
  display: 'grid',
  columnGap: vars.space.block,
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '@container': {
    [pairs]: { gridTemplateColumns: '1fr 1fr' },
    [cards]: {
      gridTemplateColumns: 'repeat(auto-fit, minmax(13rem, 1fr))',
      columnGap: vars.space.paragraph,
    },
  },
});
inside('li', {
  display: 'flex',
  gap: '0.75rem',
  minInlineSize: 0,
  margin: 0,
  paddingBlock: vars.space.item,
  borderBlockEnd: `${vars.line.hairline} solid ${vars.color.rule}`,
  '@container': { [under]: { flexDirection: 'column' }, [cards]: { borderBlockEnd: 'none' } },
});
inside('li > span', {
  flex: 'none',
  alignSelf: 'flex-start',
  boxSizing: 'border-box',
  inlineSize: `min(${vars.width.thumbnail}, 33cqi)`,
  aspectRatio: '4 / 3',
  // Drawn where forced colours leave no background.
  outline: `${vars.line.hairline} solid transparent`,
  outlineOffset: `calc(-1 * ${vars.line.hairline})`,
  background: vars.color.surface,
  '@container': { [under]: { inlineSize: '100%' } },
});
inside('img', { ...pictureStyle, blockSize: '100%', objectFit: 'cover' });

// Four lines of a title, or three and who paid for it: the same room for those still to come.
const lines = (count: number) =>
  `calc(${count} * ${type.leading.heading} * ${type.size.subheading})`;
inside('li > div', {
  flex: '1',
  minInlineSize: 0,
  display: 'flex',
  flexDirection: 'column',
  minBlockSize: lines(4),
  '@container': { [rows]: { minBlockSize: lines(3) } },
});
// Words that stand with no picture need no room beside it.
inside('li > div:only-child', { minBlockSize: 0 });
inside('li > div > :is(a, b)', {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 4,
  flex: 'none',
  overflow: 'hidden',
  // Room for what stands high over a letter, which the cut would take.
  marginBlockStart: '-0.2em',
  paddingBlockStart: '0.2em',
  color: vars.color.text,
  fontFamily: type.font.headline,
  fontSize: type.size.subheading,
  fontWeight: vars.weight.heading,
  lineHeight: type.leading.heading,
  '@container': { [rows]: { WebkitLineClamp: 3 } },
});
inside('small:not(:empty) + :is(a, b)', {
  WebkitLineClamp: 3,
  '@container': { [rows]: { WebkitLineClamp: 2 } },
});
inside('small', {
  order: 1,
  maxBlockSize: lines(1),
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: vars.color.textMuted,
  fontSize: smallSize,
  lineHeight: `calc(${type.leading.heading} * ${type.size.subheading})`,
});
inside('li a:not(:hover)', { textDecorationColor: 'transparent' });

// The link that always works, and who recommends.
inside('> p', {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: vars.space.paragraph,
  margin: 0,
  '@container': {
    [cards]: { borderBlockStart: `${vars.line.hairline} solid ${vars.color.rule}` },
  },
});
inside('> p > :is(a, b)', { paddingBlock: '0.75rem', color: vars.color.text });
inside('> p > span', { color: vars.color.textMuted, fontSize: smallSize });

// The room of stories that are still to come, and in it what is said where they do not.
inside('> div', { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' });
inside('> div > *', { gridArea: '1 / 1' });

// A place without a story is not there for screen readers. While it is waited for, it is drawn.
const waiting =
  ':is([data-galley-places=loading]:not([data-galley-now]), [data-galley-now=loading])';
inside('[data-galley-places] li:not([data-galley-filled])', { visibility: 'hidden' });
inside(`${waiting} li > span`, { visibility: 'visible' });
inside(`${waiting} li > div::before`, {
  content: '""',
  visibility: 'visible',
  // Short of where a third line would begin.
  blockSize: `calc(${lines(2)} - 2px)`,
  background: `repeating-linear-gradient(${vars.color.surface} 0 0.75em, transparent 0 calc(0.5 * ${lines(2)}))`,
});

inside('[data-galley-places] > div', {
  visibility: 'hidden',
  display: 'grid',
  placeContent: 'start',
  justifyItems: 'start',
  gap: '0.75rem',
  paddingBlock: vars.space.paragraph,
});
inside('[role=status]', { display: 'grid' });
inside('[role=status] > p', { gridArea: '1 / 1', margin: 0, textWrap: 'balance' });
inside('[role=status] > p + p', { visibility: 'hidden' });
const failed = ':is([data-galley-places=failed]:not([data-galley-now]), [data-galley-now=failed])';
inside(`:is(${failed}, [data-galley-now=again]) > div`, { visibility: 'visible' });
inside('[data-galley-now=again] [role=status] > p', { visibility: 'hidden' });
inside('[data-galley-now=again] [role=status] > p + p', { visibility: 'visible' });

inside('button', {
  minBlockSize: '2.75rem',
  paddingInline: '1rem',
  border: `${vars.line.hairline} solid ${vars.color.ruleStrong}`,
  borderRadius: 0,
  background: 'none',
  color: vars.color.text,
  font: 'inherit',
  fontWeight: vars.weight.strong,
  cursor: 'pointer',
  '@media': { '(scripting: none)': { display: 'none' } },
});
inside('button:hover', { background: vars.color.surface });
inside('[data-galley-places]:not([data-galley-ready]) button', { visibility: 'hidden' });

// Nobody will bring them: the link below is what there is.
inside(':is([data-galley-places=loading], [data-galley-places] > ul)', {
  '@media': { '(scripting: none)': { display: 'none' } },
});

globalStyle(`${root}`, within('print', { '@media': { print: { display: 'none' } } }));
