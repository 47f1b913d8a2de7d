import type { StyleRule } from '@vanilla-extract/css';
import { layer } from './layers.css.js';

/** Puts a whole rule into a layer, so that no property can escape it by oversight. */
export const within = (name: keyof typeof layer, rule: StyleRule): StyleRule => ({
  '@layer': { [layer[name]]: rule },
});
