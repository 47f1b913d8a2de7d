import { embed as card } from '../Embed/Embed.js';
import { blockId } from './blockId.js';
import { servedBy } from './images.js';
import { inner } from './player.js';
import type { Renderers } from './renderers.js';

/** A link to what another site shows, with what may be read in its place. It loads nothing. */
export const embed: Renderers['embed'] = (block, options) => {
  const { image, fallback } = block;
  return card(
    block,
    image && servedBy(options.images, image),
    fallback.length ? inner(fallback, options) : null,
    options,
    blockId(block),
  );
};
