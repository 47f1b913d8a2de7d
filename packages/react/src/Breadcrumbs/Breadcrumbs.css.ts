import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    color: vars.color.textMuted,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    overflowWrap: 'anywhere',
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} ${selector}`, within('component', rule));

inside('ol', {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: vars.space.tight,
  listStyle: 'none',
  margin: 0,
  padding: 0,
});
inside('li', { display: 'flex', gap: vars.space.tight, margin: 0, minInlineSize: 0 });
// The mark turns with the direction of the text. It is not read aloud where that can be said.
inside('li + li::before', {
  content: ['"›"', '"›" / ""'],
  paddingBlock: vars.space.hair,
  color: vars.color.textMuted,
});
inside('li > *', {
  paddingBlock: vars.space.hair,
  minInlineSize: 0,
  fontWeight: vars.weight.text,
});
inside('a:not(:hover)', { textDecorationColor: 'transparent' });
inside('[aria-current]', { color: vars.color.textMuted });

globalStyle(`${root}`, within('print', { '@media': { print: { display: 'none' } } }));
