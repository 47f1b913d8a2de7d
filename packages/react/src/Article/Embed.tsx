import { safeUrl } from '@galley/article/url';
import { element } from '../internal/element.js';
import { figcaption } from '../internal/figcaption.js';
import { linked } from '../internal/linked.js';
import { resolveMessages } from '../internal/messages.js';
import { picture } from '../internal/picture.js';
import { placementSizes } from '../internal/sizes.js';
import { blockRoot } from './blockRoot.js';
import * as css from './Embed.css.js';
import { servedBy } from './images.js';
import { inner } from './player.js';
import type { Renderers } from './renderers.js';

/** Names that are more than the key with its first letter in capital. */
const names: Record<string, string> = {
  youtube: 'YouTube',
  tiktok: 'TikTok',
  soundcloud: 'SoundCloud',
  linkedin: 'LinkedIn',
  other: '',
};

const nameOf = (provider: string) =>
  Object.hasOwn(names, provider)
    ? names[provider]
    : provider.charAt(0).toUpperCase() + provider.slice(1);

/** Whom a link leads to: its host, without user and "www."; a path on this host as it is. */
const hostOf = (address: string) =>
  /\/\/(?:[^/?#\\]*@)?(?:www\.)?([^/?#\\]+)/i.exec(address)?.[1] ?? address;

/** A link to what another site shows, with what may be read in its place. It loads nothing. */
export const embed: Renderers['embed'] = (block, options) => {
  const { provider, title, fallback, caption, image } = block;
  const { components, lead } = options;
  const Link = components?.Link ?? 'a';
  const href = safeUrl(block.url);
  const name = nameOf(provider);
  const still =
    image &&
    picture(servedBy(options.images, image), {
      ratio: 'natural',
      sizes: placementSizes.column,
      priority: lead,
      decorative: true,
      Image: components?.Image,
    });
  return blockRoot('figure', block, {
    className: css.root,
    name: 'embed',
    'data-galley-provider': provider,
    children: [
      // The link below says where it leads.
      still && href
        ? element(Link, { href, tabIndex: -1, 'aria-hidden': true, children: still })
        : still,
      name ? element('span', { children: name }) : null,
      fallback.length ? inner(fallback, options) : null,
      href || title ? linked(href, title ?? hostOf(href ?? ''), Link) : null,
      figcaption(
        { ...image, caption: caption ?? image?.caption },
        resolveMessages(options),
        options,
      ),
    ],
  });
};
