import type { contract } from './contract.css.js';

export type ColorRole = keyof (typeof contract)['color'];

export interface Pair {
  /** What is drawn. */
  colors: readonly ColorRole[];
  /** What it may stand on. */
  on: readonly ColorRole[];
  /** The least ratio by WCAG 2: 4.5 for text (1.4.3), 3 for what is not text (1.4.11). */
  least: number;
  /** The least for readers who ask for more contrast; 7 is 1.4.6. Default `least`. */
  more?: number;
}

/**
 * Which colours meet in the components. A row here is all that a new colour needs to be checked.
 * Headings are held to the ratio of small text, since a theme may set them small.
 */
export const pairs: readonly Pair[] = [
  { colors: ['text', 'headline', 'link'], on: ['background', 'surface'], least: 4.5, more: 7 },
  {
    colors: ['textMuted', 'accent', 'linkVisited'],
    on: ['background', 'surface'],
    least: 4.5,
  },
  { colors: ['kicker'], on: ['kickerBackground'], least: 4.5 },
  { colors: ['mastheadText'], on: ['masthead'], least: 4.5, more: 7 },
  { colors: ['focus', 'underline'], on: ['background', 'surface'], least: 3 },
  { colors: ['ruleStrong'], on: ['background'], least: 3 },
];

/** Ornament: nothing is lost to a reader who does not see it. */
export const ornaments: readonly ColorRole[] = ['rule'];
