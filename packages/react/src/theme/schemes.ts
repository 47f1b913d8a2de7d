import { vars } from './contract.css.js';
import type { layer } from './layers.css.js';

/** A rule as plain data, for the style sheet that is built and for the one that is written at run time. */
export interface SchemeRule {
  layer: keyof typeof layer;
  media?: string;
  selector: string;
  /** Custom properties by their name, others in camel case. */
  declarations: Record<string, string>;
}

/** `initial` lets the fallback of `var()` through; an empty value prints nothing. */
const light = { '--galley-light': 'initial', '--galley-dark': ' ' };
const dark = { '--galley-light': ' ', '--galley-dark': 'initial' };
const standard = { '--galley-contrast': 'initial', '--galley-more-contrast': ' ' };
const more = { '--galley-contrast': ' ', '--galley-more-contrast': 'initial' };

/**
 * What every theme's style sheet holds besides its values: the switches, and who sets them. The
 * system's wish weighs nothing (`:where`), so that the page's own attribute wins over it in any
 * order of the rules.
 */
export const schemeRules: readonly SchemeRule[] = [
  {
    layer: 'theme',
    selector: ':where(:root)',
    declarations: { ...light, ...standard, colorScheme: 'light dark' },
  },
  {
    layer: 'theme',
    selector: '[data-galley-scheme="light"]',
    declarations: { ...light, colorScheme: 'light' },
  },
  {
    layer: 'theme',
    selector: '[data-galley-scheme="dark"]',
    declarations: { ...dark, colorScheme: 'dark' },
  },
  { layer: 'theme', selector: '[data-galley-contrast="standard"]', declarations: standard },
  { layer: 'theme', selector: '[data-galley-contrast="more"]', declarations: more },
  // The page, and every subtree with a theme or scheme of its own, paints its own paper.
  {
    layer: 'theme',
    selector: ':where(:root, [data-galley-theme], [data-galley-scheme], [data-galley-contrast])',
    declarations: { background: vars.color.background, color: vars.color.text },
  },
  {
    layer: 'theme',
    media: '(prefers-color-scheme: dark)',
    selector: ':where(:root)',
    declarations: dark,
  },
  {
    layer: 'theme',
    media: '(prefers-contrast: more)',
    selector: ':where(:root)',
    declarations: more,
  },
  // Paper is white and ink is black, whatever the screen showed.
  {
    layer: 'print',
    media: 'print',
    selector:
      ':root, [data-galley-theme], [data-galley-contrast], [data-galley-scheme], [data-galley-scheme][data-galley-theme]',
    declarations: { ...light, colorScheme: 'light', background: 'none' },
  },
];
