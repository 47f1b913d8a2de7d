import { element } from '../internal/element.js';
import { picture } from '../internal/picture.js';
import { placementSizes } from '../internal/sizes.js';
import * as css from './Audio.css.js';
import { blockRoot } from './blockRoot.js';
import { servedBy } from './images.js';
import { mediaCaption, player } from './player.js';
import type { Renderers } from './renderers.js';

export const audio: Renderers['audio'] = (block, options) => {
  const { image, title } = block;
  const cover =
    image &&
    picture(servedBy(options.images, image), {
      ratio: '1:1',
      sizes: placementSizes.thumbnail,
      priority: options.lead,
      // The title beside it says what it is.
      decorative: title ? true : undefined,
      Image: options.components?.Image,
    });
  return blockRoot('figure', block, {
    className: css.root,
    name: 'audio',
    children: [
      cover,
      title && element('b', { children: title }),
      // Enough of it is loaded to say how long it is.
      player('audio', block, options, { preload: 'metadata' }),
      mediaCaption(block, options),
    ],
  });
};
