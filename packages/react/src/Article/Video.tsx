import { resolveMessages } from '../internal/messages.js';
import { picture } from '../internal/picture.js';
import { placementSizes } from '../internal/sizes.js';
import { blockRoot } from './blockRoot.js';
import { posterFile, servedBy } from './images.js';
import { mediaCaption, player } from './player.js';
import type { Renderers } from './renderers.js';
import * as css from './Video.css.js';

const none = { src: '', alt: '', decorative: true };

export const video: Renderers['video'] = (block, options) => {
  const { lead, images } = options;
  const { sources, title } = block;
  const still = block.poster && servedBy(images, block.poster);
  const poster = still && posterFile(still);
  // Its space is kept from the start, in the shape of what is seen first.
  const sized = [still, block, ...sources].find((one) => one?.width && one.height);
  const film = player('video', block, options, {
    // A still stands for the film, so that nothing of it is loaded before it is asked for.
    preload: poster ? 'none' : 'metadata',
    poster,
    playsInline: true,
    width: sized?.width,
    height: sized?.height,
  });
  return blockRoot('figure', block, {
    className: css.root,
    name: 'video',
    ...(lead && { 'data-galley-placement': 'wide' }),
    children: [
      film ??
        picture(still ?? none, {
          ratio: 'natural',
          sizes: placementSizes[lead ? 'wide' : 'column'],
          priority: lead,
          missing: title ?? resolveMessages(options).missingPicture,
          Image: options.components?.Image,
        }),
      mediaCaption(block, options),
    ],
  });
};
