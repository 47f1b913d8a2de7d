import { globalStyle } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';
import { root } from './Article.css.js';
import { root as body } from './Body.css.js';
import { inset, wider } from './geometry.js';
import { onPaper } from './onPaper.js';

/** What some themes ask of a whole story; `basic.css` does without. */

// In the margin where the theme wants it, there is room, and text goes on for a while beside it. An
// edge is of no use to a caption under its picture, and does nothing there.
const gap = vars.space.paragraph;
const half = `(${vars.width.column} / 2 + ${gap})`;
globalStyle(
  `:is(${root}, ${body}) > ${wider}[data-galley="figure"]:has(+ p + p, + ${body} > p + p) > figcaption`,
  within('article', {
    '@container': {
      'galley (min-width: 64rem)': {
        position: vars.layout.caption as 'absolute',
        // Less the margin that it has under its picture.
        insetInline: `calc(max(${gap}, 35% - ${half}) - ${inset}) calc(50% + ${half})`,
      },
    },
  }),
);

// Beside nothing on paper, it is printed where it is read.
globalStyle(`${root} figure`, onPaper({ position: 'static' }));

// A drop capital, where there are capitals: scripts that have none have no slope either, and what is
// set for that is no length, no float, and for `initial-letter` none.
const { dropCap } = vars;
const capital = (value: string) => `var(--galley-script-slope, ${value})`;
const room = capital(`calc((${dropCap.size} - 1em) * 0.07)`);
globalStyle(
  `${root} > ${body} > p:first-child::first-letter`,
  within('article', {
    marginInlineEnd: room,
    fontFamily: type.font.dropCap,
    initialLetter: capital(dropCap.lines),
    '@supports': {
      'not (initial-letter: 2)': {
        float: capital(dropCap.float) as 'inline-start',
        fontSize: capital(dropCap.size),
        lineHeight: 0.8,
      },
    },
  }),
);
