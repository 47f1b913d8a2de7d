import { basicRenderers } from './basic.js';
import { mediaRenderers } from './media.js';
import type { Renderers } from './renderers.js';
import { structureRenderers } from './structure.js';

/** A renderer for every block of the model: complete, or it does not compile. */
export const defaultRenderers: Renderers = {
  ...basicRenderers,
  ...mediaRenderers,
  ...structureRenderers,
};
