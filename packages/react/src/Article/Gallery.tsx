import { figure } from '../Figure/Figure.js';
import { commonOf } from '../internal/common.js';
import { figcaption } from '../internal/figcaption.js';
import { resolveMessages } from '../internal/messages.js';
import { blockRoot } from './blockRoot.js';
import * as css from './Gallery.css.js';
import { gallerySizes } from './gallerySizes.js';
import { servedBy } from './images.js';
import type { Renderers } from './renderers.js';

export const gallery: Renderers['gallery'] = (block, options) => {
  const { images, caption } = block;
  if (!images.length && !caption?.length) return null;
  const { idPrefix, lead } = options;
  const pictures = images.map((image, index) =>
    figure({
      ...commonOf(options),
      idPrefix,
      image: servedBy(options.images, image),
      sizes: gallerySizes(images.length, index, lead ? 'wide' : 'column'),
      priority: lead && !index,
    }),
  );
  return blockRoot('figure', block, {
    className: css.root,
    name: 'gallery',
    children: [...pictures, figcaption({ caption }, resolveMessages(options), options)],
  });
};
