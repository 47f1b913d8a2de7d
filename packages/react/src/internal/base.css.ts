import { globalStyle } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { within } from '../theme/within.js';

/** What every part has in common; each part's own file carries it. */
globalStyle(
  '[data-galley] :where(a)',
  within('base', {
    color: vars.color.link,
    textDecorationLine: 'underline',
    textDecorationColor: vars.color.underline,
    textDecorationThickness: vars.line.underline,
    textUnderlineOffset: `calc(${vars.line.underlineOffset} * var(--galley-script-underline, 1))`,
  }),
);
globalStyle('[data-galley] :where(a:visited)', within('base', { color: vars.color.linkVisited }));
globalStyle(
  '[data-galley] :where(a:hover)',
  within('base', {
    textDecorationColor: 'currentcolor',
    textDecorationThickness: vars.line.underlineHover,
  }),
);
globalStyle(
  ':where([data-galley], [data-galley] *):focus-visible',
  within('base', {
    outline: `${vars.line.focus} solid ${vars.color.focus}`,
    outlineOffset: vars.line.focusOffset,
    '@media': { '(forced-colors: active)': { outlineColor: 'Highlight' } },
  }),
);
