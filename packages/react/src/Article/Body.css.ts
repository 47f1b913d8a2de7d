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

// Of no more weight than a reset: the rhythm of the article wins, in a layer and without.
globalStyle(`:where(${root}) > :is(p, ul, ol)`, within('component', { marginBlock: 0 }));
text('> :is(p, ul, ol)', {
  textWrap: 'pretty',
  hangingPunctuation: 'first allow-end last',
});
text(':is(strong, b)', { fontWeight: vars.weight.strong });
text('ul', { listStyleType: vars.marker, paddingInlineStart: '1.25em' });
// Room for two digits, for four where the first number is given.
text('ol', { listStyleType: 'revert', paddingInlineStart: '2em' });
text('ol[start]', { paddingInlineStart: '3em' });

// Marks above and below the line leave the lines where they are.
text(':is(sub, sup)', {
  position: 'revert',
  fontSize: '0.7em',
  lineHeight: 0,
  verticalAlign: 'revert',
});

// Blocks in blocks: in a box, an item, an answer, a field.
const inner = ':is(aside, details, section, li, dd, td, th) >';
text(`${inner} :is(p, ul, ol, dl)`, { marginBlock: 0 });
text('li + li', { marginBlockStart: vars.space.tight });
text(`${inner} * + :is(p, ul, ol, dl, hr, aside, details, figure, nav, section)`, {
  marginBlockStart: vars.space.tight,
});
text(`${inner} * + :is(h2, h3, h4, h5, h6)`, { marginBlockStart: vars.space.paragraph });

text('li::marker', { color: vars.color.textMuted, fontVariantNumeric: 'lining-nums' });
