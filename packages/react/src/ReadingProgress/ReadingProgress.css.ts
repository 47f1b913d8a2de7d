import { globalStyle, keyframes, style } from '@vanilla-extract/css';
import '../internal/base.css.js';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';

const supported = '(animation-timeline: scroll()) and (timeline-scope: --galley-story)';

const grow = keyframes({ to: { transform: 'scaleX(1)' } });

// Fixed, so that it moves nothing; the edge of the page is all that it covers. It moves only as
// the reader does, so it moves for those too who want less motion.
export const root = style(
  within('component', {
    display: 'none',
    '@supports': {
      [supported]: {
        display: 'block',
        position: 'fixed',
        insetInline: 0,
        insetBlockStart: 0,
        zIndex: 2,
        blockSize: 3,
        background: vars.color.accent,
        pointerEvents: 'none',
        // Nothing is read where nothing can be: a page with no story, or more than one.
        transform: 'scaleX(0)',
        transformOrigin: 'left',
        animation: `${grow} linear both`,
        animationTimeline: '--galley-story',
        // From the story's first line at the top of the screen to its last at the bottom.
        animationRange: 'contain',
        selectors: { '&:dir(rtl)': { transformOrigin: 'right' } },
        '@media': { '(forced-colors: active)': { background: 'Highlight' } },
      },
    },
  }),
);

export const page = style(
  within('component', {
    '@supports': { [supported]: { animationTimeline: 'scroll(root)', animationRange: 'normal' } },
  }),
  'page',
);

export const print = style(within('print', { '@media': { print: { display: 'none' } } }), 'print');

// The bar may stand anywhere on the page: the story's time is known to all of it.
globalStyle(`:root:has(${root})`, within('component', { timelineScope: '--galley-story' }));
globalStyle(
  `:root:has(${root}) [data-galley="article"]`,
  within('component', { viewTimeline: '--galley-story' }),
);
