import { globalStyle, type StyleRule, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

export const root = style(
  within('component', {
    display: 'grid',
    gridTemplate: vars.layout.masthead,
    alignItems: 'center',
    gap: `${vars.space.tight} ${vars.space.paragraph}`,
    paddingBlock: vars.space.paragraph,
    borderBlockEnd: `${vars.line.masthead} ${vars.line.style} ${vars.color.ruleStrong}`,
    background: vars.color.masthead,
    color: vars.color.mastheadText,
    fontFamily: type.font.meta,
    fontSize: type.size.meta,
    lineHeight: type.leading.meta,
    '@media': {
      // The name on a line of its own, what stands beside it under it.
      '(max-width: 47.99em)': {
        gridTemplate: '"name name" "time more" / minmax(0, 1fr) minmax(0, auto)',
      },
      // No field on paper.
      print: { vars: { [vars.color.masthead]: 'transparent', [vars.color.mastheadText]: '#000' } },
    },
  }),
);

const inside = (selector: string, rule: StyleRule) =>
  globalStyle(`${root} > ${selector}`, within('component', rule));

inside('p', {
  gridArea: 'name',
  margin: 0,
  color: 'inherit',
  fontFamily: type.font.headline,
  fontSize: type.size.masthead,
  fontWeight: vars.weight.headline,
  letterSpacing: type.tracking.headline,
  lineHeight: type.leading.headline,
  overflowWrap: 'anywhere',
  textAlign: vars.align.masthead as 'center',
});
inside('p > :is(a, b)', { color: 'inherit', font: 'inherit', textDecorationLine: 'none' });
inside('p > a:hover', { textDecorationLine: 'underline' });
inside('time', { gridArea: 'time', color: 'inherit' });
inside('div', { gridArea: 'more', justifySelf: 'end', minInlineSize: 0, overflowWrap: 'anywhere' });

// What the app puts there is legible on the field too.
const { mastheadText: ink, masthead: field, focus, background, ...color } = vars.color;
const { text, textMuted, headline, accent, link, linkVisited, underline } = color;
globalStyle(
  root,
  within('component', {
    vars: {
      ...Object.fromEntries(
        [text, textMuted, headline, accent, link, linkVisited, underline, focus].map((one) => [
          one,
          ink,
        ]),
      ),
      [background]: field,
    },
  }),
);
