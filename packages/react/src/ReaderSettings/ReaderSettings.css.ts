import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { labelStyle } from '../internal/labelStyle.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

// All of it is of no use without script: it keeps its room until that is there.
export const root = style(
  within('component', {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${vars.space.tight} ${vars.space.section}`,
    // Its words begin where those of the links beside it do.
    paddingBlockStart: vars.space.item,
    color: vars.color.textMuted,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    selectors: { '&:not([data-galley-ready])': { visibility: 'hidden' } },
    '@media': { '(scripting: none)': { display: 'none' } },
  }),
);

export const print = style(within('print', { '@media': { print: { display: 'none' } } }), 'print');

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('fieldset', { minInlineSize: 0, margin: 0, padding: 0, border: 0 });
inside('legend', { padding: 0, ...labelStyle });
inside('fieldset > div', {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: `calc(${vars.space.item} + ${vars.space.hair})`,
});
inside('label', {
  position: 'relative',
  boxSizing: 'border-box',
  minInlineSize: '2.75rem',
  minBlockSize: '2.75rem',
  textAlign: 'center',
});
// Words and letters of every size stand on one line.
inside('label::before', { content: '', display: 'inline-block', blockSize: '1.625rem' });
// What is pressed lies over its words, unseen.
inside('input', {
  position: 'absolute',
  inset: 0,
  inlineSize: '100%',
  blockSize: '100%',
  margin: 0,
  opacity: 0,
  cursor: 'pointer',
});
inside('label:hover span', { color: vars.color.text });
inside('input:checked + span', { color: vars.color.headline });
inside('input:checked + span::after', {
  content: '',
  position: 'absolute',
  insetInline: 0,
  insetBlockEnd: vars.space.hair,
  borderBlockEnd: `${vars.line.underlineHover} solid ${vars.color.accent}`,
});
inside('input:focus-visible + span::before', {
  content: '',
  position: 'absolute',
  inset: 0,
  outline: `${vars.line.focus} solid ${vars.color.focus}`,
});

// Each letter in the size that it stands for.
const sizes = { s: '87.5%', m: '100%', l: '112.5%', xl: '125%', xxl: '150%' };
for (const [size, percent] of Object.entries(sizes)) {
  inside(`[value="${size}"] + span`, {
    fontFamily: type.font.text,
    fontSize: `calc(${type.size.subheading} * ${Number.parseFloat(percent) / 100})`,
    lineHeight: 1,
  });
  if (size !== 'm') {
    globalStyle(`:root[data-galley-text-size="${size}"]`, within('theme', { fontSize: percent }));
  }
}
