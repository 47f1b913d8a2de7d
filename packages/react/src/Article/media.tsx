import { audio } from './Audio.js';
import { embed } from './Embed.js';
import { gallery } from './Gallery.js';
import type { Renderers } from './renderers.js';
import { video } from './Video.js';

/** The renderers of what is seen and heard. */
export const mediaRenderers: Pick<Renderers, 'gallery' | 'video' | 'audio' | 'embed'> = {
  gallery,
  video,
  audio,
  embed,
};
