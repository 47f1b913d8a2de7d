import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import '../internal/hidden.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.paragraph,
    maxInlineSize: vars.width.column,
    color: vars.color.text,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    overflowWrap: 'anywhere',
  }),
);

/** Paper takes no answer. */
export const print = style(within('print', { '@media': { print: { display: 'none' } } }), 'print');

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside(':where(p)', { margin: 0 });

const part = (rule: StyleRule, name: string) => style(within('component', rule), name);

/** The fields of one line, beside each other where there is room. */
export const lines = part(
  {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    gap: vars.space.paragraph,
  },
  'lines',
);

/** How long a comment may be: it belongs to the field above it. */
export const limits = part(
  {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: vars.space.paragraph,
    marginBlockStart: `calc(${vars.space.tight} - ${vars.space.paragraph})`,
    color: vars.color.textMuted,
    fontVariantNumeric: 'tabular-nums lining-nums',
  },
  'limits',
);

export const note = part({ color: vars.color.textMuted }, 'note');

/** The button, and beside or under it the room for what is said of the attempt. */
export const send = part(
  {
    display: 'flex',
    // The words come first for who hears them, so that the button is the next stop.
    flexFlow: 'row-reverse wrap-reverse',
    // Of lines in reverse the end is their top.
    alignItems: 'flex-end',
    justifyContent: 'flex-end',
    columnGap: vars.space.paragraph,
  },
  'send',
);

inside('label', {
  display: 'block',
  marginBlockEnd: vars.space.hair,
  fontWeight: vars.weight.byline,
});
inside(':is(input, textarea)', {
  display: 'block',
  boxSizing: 'border-box',
  inlineSize: '100%',
  minBlockSize: '2.75rem',
  margin: 0,
  padding: `${vars.space.tight} 0.75rem`,
  border: `${vars.line.hairline} solid ${vars.color.textMuted}`,
  borderRadius: 0,
  background: vars.color.background,
  color: vars.color.text,
  fontFamily: type.font.text,
  fontSize: type.size.text,
  lineHeight: type.leading.text,
  // Typed text runs its own way; an empty field begins where the page does, unlike `dir="auto"`.
  unicodeBidi: 'plaintext',
});
inside('textarea', { resize: 'vertical' });
inside('button', {
  flex: 'none',
  minBlockSize: '2.75rem',
  margin: 0,
  padding: `${vars.space.tight} 1.5rem`,
  border: `${vars.line.hairline} solid ${vars.color.text}`,
  borderRadius: 0,
  background: vars.color.text,
  color: vars.color.background,
  font: 'inherit',
  fontWeight: vars.weight.byline,
  cursor: 'pointer',
});
inside('button:hover', { background: vars.color.background, color: vars.color.text });
inside('button[aria-disabled="true"]', {
  borderColor: vars.color.rule,
  background: vars.color.surface,
  color: vars.color.textMuted,
  cursor: 'default',
});

// Two lines have room from the start, the first at the button's: nothing moves when one is said.
inside('div[role=status]', {
  flex: '1 1 14rem',
  boxSizing: 'border-box',
  minBlockSize: '3.25rem',
  paddingBlockStart: '0.7rem',
  fontWeight: vars.weight.byline,
});
/** What the server said before gives way to what is said now. */
globalStyle(
  `${root}[data-galley-state] [data-galley-said]`,
  within('component', { display: 'none' }),
);
