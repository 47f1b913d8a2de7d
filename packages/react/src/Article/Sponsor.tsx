import type { Article } from '@galley/article';
import { blockWords } from '../internal/blockWords.js';
import { element } from '../internal/element.js';
import { linked } from '../internal/linked.js';
import { picture } from '../internal/picture.js';
import { placementSizes } from '../internal/sizes.js';
import { servedBy } from './images.js';
import type { RenderOptions } from './renderers.js';
import * as css from './Sponsor.css.js';

/** Who pays for the story: said before its headline, so that nobody reads it as news first. */
export function sponsor({ sponsor: payer }: Article, options: RenderOptions) {
  if (!payer) return null;
  const { Link, Image } = options.components ?? {};
  const { name, logo, url, label = blockWords(options).sponsor } = payer;
  return element('p', {
    className: css.root,
    'data-galley': 'sponsor',
    children: [
      `${label} `,
      logo &&
        // The name beside it says whose it is.
        picture(servedBy(options.images, logo), {
          ratio: 'natural',
          sizes: placementSizes.thumbnail,
          decorative: true,
          Image,
        }),
      linked(url, name, Link, { rel: 'sponsored' }),
    ],
  });
}
