import { globalStyle, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { type } from '../theme/type.js';
import { within } from '../theme/within.js';

/** The shapes a picture can be cut to. */
export const ratio = styleVariants(
  { '1:1': '1', '4:3': '4 / 3', '3:2': '3 / 2', '16:9': '16 / 9' },
  (aspectRatio) =>
    within('component', {
      aspectRatio,
      objectFit: 'cover',
      objectPosition: 'var(--galley-focus-x, 50%) var(--galley-focus-y, 50%)',
    }),
  'ratio',
);

// Steps, not a style attribute: strict content policies drop those.
for (const axis of ['x', 'y']) {
  for (let step = 0; step <= 100; step += 10) {
    if (step === 50) continue;
    globalStyle(
      `[data-galley-focus-${axis}="${step}"]`,
      within('component', { vars: { [`--galley-focus-${axis}`]: `${step}%` } }),
    );
  }
}

/** Stands in the space of a picture that cannot be shown. */
export const missing = style(
  within('component', {
    display: 'grid',
    placeItems: 'center',
    // Drawn where forced colours leave no background.
    outline: `${vars.line.hairline} solid transparent`,
    outlineOffset: `calc(-1 * ${vars.line.hairline})`,
    background: vars.color.surface,
    color: vars.color.textMuted,
    fontFamily: type.font.meta,
    fontSize: type.size.caption,
    textAlign: 'center',
  }),
  'missing',
);

/** A picture without alternative text, in development only. */
globalStyle(
  '[data-galley-problem]',
  within('component', { outline: '4px dashed #c00', outlineOffset: '-4px' }),
);
