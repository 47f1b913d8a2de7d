import type { Embed as EmbedBlock, Image, Inline } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { type Common, commonOf } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { figcaption } from '../internal/figcaption.js';
import type { InlineOptions } from '../internal/inlines.js';
import { linked } from '../internal/linked.js';
import { resolveMessages } from '../internal/messages.js';
import { picture } from '../internal/picture.js';
import { placementSizes } from '../internal/sizes.js';
import { warnOfUnsafeLink } from '../internal/warnings.js';
import * as css from './Embed.css.js';

/** The shapes that a frame may have. */
export type EmbedRatio = '16:9' | '4:3' | '1:1' | '9:16';

export interface EmbedProps extends Common, ComponentPropsWithoutRef<'figure'> {
  /**
   * Who shows it, in lower case: `youtube`, `datawrapper`; `other`. It is printed as a name, and
   * `mountEmbeds` looks it up in the app's list.
   */
  provider: string;
  /** The page of the thing itself. An unsafe one is dropped. */
  href: string;
  /** The words of the link, and the name of the frame. Default: the host that it leads to. */
  text?: string | undefined;
  /** A still of it, served by the app itself. Its caption and credit stand below. */
  image?: Image | undefined;
  /** Default: the still's own. */
  caption?: Inline[] | undefined;
  /** The shape of the frame, once there is one. Default: as `mountEmbeds` is told. */
  ratio?: EmbedRatio | undefined;
  /** What is read in its place, such as a post's words. */
  children?: ReactNode;
}

/** Names that are more than the key with its first letter in capital. */
const names = ['YouTube', 'TikTok', 'SoundCloud', 'LinkedIn'];

const nameOf = (provider: string) =>
  names.find((name) => name.toLowerCase() === provider) ??
  provider.charAt(0).toUpperCase() + provider.slice(1);

/** Whom a link leads to: its host, without user and "www."; a path on this host as it is. */
const hostOf = (address: string) =>
  /\/\/(?:[^/?#\\]*@)?(?:www\.)?([^/?#\\]+)/i.exec(address)?.[1] ?? address;

/** The markup alone, for the body of an article. */
export function embed(
  { provider, url, title, caption }: Omit<EmbedBlock, 'type' | 'fallback'>,
  image: Image | undefined,
  children: ReactNode,
  options: InlineOptions & Common & { lead?: boolean | undefined },
  attributes?: object,
) {
  const { components: { Link = 'a', Image } = {}, lead } = options;
  const href = safeUrl(url);
  if (url && !href && process.env.NODE_ENV !== 'production') warnOfUnsafeLink(url);
  const still =
    image &&
    picture(image, {
      ratio: 'natural',
      sizes: placementSizes.column,
      priority: lead,
      decorative: true,
      Image,
    });
  return rooted(
    'figure',
    {
      className: css.root,
      'data-galley': 'embed',
      'data-galley-provider': provider,
      children: [
        // The link below says where it leads.
        still && href
          ? element(Link, { href, tabIndex: -1, 'aria-hidden': true, children: still })
          : still,
        provider && provider !== 'other' ? element('span', { children: nameOf(provider) }) : null,
        children,
        href || title ? linked(href, title ?? hostOf(href ?? ''), Link) : null,
        figcaption(
          { ...image, caption: caption ?? image?.caption },
          resolveMessages(options),
          options,
        ),
      ],
    },
    attributes,
  );
}

/**
 * What another site shows, as a link with a still or with what may be read in its place. It loads
 * nothing of theirs; `mountEmbeds` puts a frame there where the reader agrees.
 */
export const Embed = /*#__PURE__*/ forwardRef<HTMLElement, EmbedProps>(function Embed(
  { provider, href: url, text, image, caption, ratio, children, ...props },
  ref,
) {
  const { locale, messages, components, ...rest } = props;
  const block = {
    provider,
    url,
    ...(text && { title: text }),
    ...(caption && { caption }),
  };
  const attributes = { ...rest, ...(ratio && { 'data-galley-ratio': ratio }), ref };
  const common = commonOf({ locale, messages, components });
  return embed(block, image, children, common, attributes);
});
