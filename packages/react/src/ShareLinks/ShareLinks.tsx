import { safeUrl } from '@galley/article/url';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { namedBy } from '../internal/accessibleName.js';
import type { Common, Components } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { hidden } from '../internal/hidden.js';
import { icon } from '../internal/icon.js';
import { check, copy, share } from '../internal/icons.js';
import { linked } from '../internal/linked.js';
import { serviceIcon } from '../internal/serviceIcons.js';
import { warnOfUnsafeLink } from '../internal/warnings.js';
import { shareWords } from '../internal/words/share.js';
import type { Messages } from '../messages/types.js';
import * as css from './ShareLinks.css.js';
import { type Shared, type ShareService, shareAddress } from './shareAddress.js';

/** The app's own way to share. */
export interface ShareLink {
  /** The whole address, the story's own already in it. */
  href: string;
  /** The service's name. */
  text: string;
}

export interface ShareLinksProps extends Common, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The story's address, absolute: what is shared. */
  url: string;
  /** The story's headline as plain text. */
  headline: string;
  /** The services, in order. Default WhatsApp, Facebook, X, email. */
  services?: readonly (ShareService | ShareLink)[] | undefined;
  /** The word before them, which names the group. Default: the language's own. */
  label?: ReactNode;
  /** Whether names stand beside the drawings or are read aloud alone. Default `visible`. */
  names?: keyof typeof css.names | undefined;
}

const usual = ['whatsapp', 'facebook', 'x', 'email'] as const;

/** Proper names; email has a word in each language. */
const properNames: Record<Exclude<ShareService, 'email'>, string> = {
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  reddit: 'Reddit',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  x: 'X',
};

interface Options {
  words: Messages['share'];
  isVisible: boolean;
  Link: Components['Link'];
}

/** A drawing and its name. */
const face = (path: string, name: string, isVisible: boolean) => (
  <>
    {icon(path)}
    {isVisible ? <span>{name}</span> : hidden(name)}
  </>
);

function link(service: ShareService | ShareLink, shared: Shared, options: Options) {
  const { words, isVisible, Link } = options;
  const isOwn = typeof service === 'object';
  const address = isOwn ? service.href : shareAddress(service, shared);
  if (!address || !safeUrl(address)) return null;
  const name = isOwn ? service.text : service === 'email' ? words.email : properNames[service];
  return (
    <li data-galley-service={isOwn ? name : service}>
      {linked(address, face(serviceIcon(isOwn ? undefined : service), name, isVisible), Link, {
        rel: 'nofollow',
        title: isVisible ? undefined : name,
      })}
    </li>
  );
}

const button = (service: 'copy' | 'native', name: string, isVisible: boolean, faces: ReactNode) => (
  <li data-galley-service={service}>
    <button type="button" title={isVisible ? undefined : name}>
      {faces}
    </button>
  </li>
);

/** Ways to share a story: links, and buttons where a script serves them. */
export const ShareLinks = /*#__PURE__*/ forwardRef<HTMLDivElement, ShareLinksProps>(
  function ShareLinks(
    {
      url,
      headline,
      services = usual,
      label,
      names = 'visible',
      locale: _,
      messages,
      components,
      ...rest
    },
    ref,
  ) {
    const id = useId();
    const address = safeUrl(url);
    if (url && !address && process.env.NODE_ENV !== 'production') warnOfUnsafeLink(url);
    if (!address) return null;
    const words = messages?.share ?? shareWords;
    const isVisible = names !== 'hidden';
    const shared = { url: address, headline };
    const options = { words, isVisible, Link: components?.Link };
    const copying = (
      <>
        <span>{face(copy, words.copy, isVisible)}</span>
        {/* Takes its place while the copy is fresh; the status says it aloud. */}
        <span aria-hidden="true">{isVisible ? face(check, words.copied, true) : icon(check)}</span>
      </>
    );
    // Empty here: the behaviour fills it, and a screen reader says what it is filled with.
    const status = (
      <p
        role="status"
        data-galley-copied={words.copied}
        data-galley-copy-by-hand={words.copyByHand}
      />
    );
    const field = <input readOnly value={address} aria-label={words.address} dir="ltr" />;
    return rooted(
      'div',
      {
        ref,
        role: 'group',
        className: `${css.names[names] ?? css.root} ${css.print}`,
        'data-galley': 'share-links',
        'data-galley-headline': headline,
        ...namedBy(id, rest),
        children: [
          element('span', { id, children: label ?? words.share }),
          element('ul', {
            children: [
              ...services.map((service) => link(service, shared, options)),
              button('copy', words.copy, isVisible, copying),
              button('native', words.more, isVisible, face(share, words.more, isVisible)),
            ],
          }),
          status,
          field,
        ],
      },
      rest,
    );
  },
);
