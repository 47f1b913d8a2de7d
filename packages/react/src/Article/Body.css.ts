import { globalStyle, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

/** Paragraphs and lists carry no class: the body styles its children. */
export const root = style(
  within('component', {
    color: vars.color.text,
    fontFamily: type.font.text,
    fontSize: type.size.text,
    fontVariantNumeric: vars.figures,
    fontWeight: vars.weight.text,
    lineHeight: type.leading.text,
    overflowWrap: 'break-word',
  }),
);

const text = (selector: string, rule: Parameters<typeof within>[1]) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

// No weight of its own: the rhythm of the article wins, in a layer and without.
globalStyle(`:where(${root}) > :where(p, ul, ol)`, within('component', { marginBlock: 0 }));
text('> :is(p, ul, ol)', {
  textWrap: 'pretty',
  hangingPunctuation: 'first allow-end last',
});
text(':is(strong, b)', { fontWeight: vars.weight.strong });
text('ul', { listStyleType: vars.marker, paddingInlineStart: '1.25em' });
// Room for two digits, for four where the first number is given.
text('ol', { paddingInlineStart: '2em' });
text('ol[start]', { paddingInlineStart: '3em' });
text(':is(ul, ol) :is(ul, ol)', { marginBlockEnd: 0 });
text('li + li', { marginBlockStart: vars.space.tight });
text('li > :is(ul, ol)', { marginBlockStart: vars.space.tight });

// Marks above and below the line leave the lines where they are.
text(':is(sub, sup)', { fontSize: '0.7em', lineHeight: 0 });

// Blocks in blocks: in a box, an item, an answer, a field.
const inner = ':is(aside, details, section, li, dd, td, th) >';
text(`${inner} :is(p, ul, ol, dl)`, { marginBlock: 0 });
text(`${inner} * + :is(p, ul, ol, dl, hr, aside, details, figure, nav, section)`, {
  marginBlockStart: vars.space.tight,
});
text(`${inner} * + :is(h2, h3, h4, h5, h6)`, { marginBlockStart: vars.space.paragraph });

text('li::marker', { color: vars.color.textMuted, fontVariantNumeric: 'lining-nums' });
