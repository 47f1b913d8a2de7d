import type { Renderers } from './renderers.js';
import { unknownBlock } from './unknownBlock.js';

/** The renderers of what is seen and heard. */
export const mediaRenderers: Pick<Renderers, 'gallery' | 'video' | 'audio' | 'embed'> = {
  gallery: unknownBlock,
  video: unknownBlock,
  audio: unknownBlock,
  embed: unknownBlock,
};
