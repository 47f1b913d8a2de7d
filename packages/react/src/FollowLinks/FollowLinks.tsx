import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { namedBy } from '../internal/accessibleName.js';
import type { Common, Components } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { headingTag } from '../internal/headingTag.js';
import { hidden } from '../internal/hidden.js';
import { icon } from '../internal/icon.js';
import { linked } from '../internal/linked.js';
import { type Service, serviceIcon } from '../internal/serviceIcons.js';
import { worded } from '../internal/worded.js';
import { followWords } from '../internal/words/follow.js';
import * as css from './FollowLinks.css.js';

/** One account of the newspaper's, as a link. */
export interface Account {
  href: string;
  /** The service's name or the account's: “Instagram”, “@dailygalley”. */
  text: string;
  /** The service, for its drawing. Default: the drawing of a link. */
  service?: Service | undefined;
  /** The language of `text` where it is not the page's (BCP 47). */
  lang?: string | undefined;
}

export interface FollowLinksProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /** The newspaper's accounts, in the order they are shown. */
  accounts: readonly Account[];
  /** The words over the list; they also name the landmark. Default: the language's own. */
  heading?: ReactNode;
  /** The rank of the heading. Default 2. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Whether names stand beside the drawings or are read aloud alone. Default `visible`. */
  names?: keyof typeof css.names | undefined;
}

function item(
  { href, text, service, lang }: Account,
  isVisible: boolean,
  Link: Components['Link'],
) {
  const children = (
    <>
      {icon(serviceIcon(service))}
      {isVisible ? <span>{text}</span> : hidden(text)}
    </>
  );
  const title = isVisible ? undefined : text;
  return <li>{linked(href, children, Link, { rel: 'me', lang, title })}</li>;
}

/** Where else to find the newspaper: its own accounts. Nothing at all without any. */
export const FollowLinks = /*#__PURE__*/ forwardRef<HTMLElement, FollowLinksProps>(
  function FollowLinks(
    { accounts, heading, level = 2, names = 'visible', locale: _, messages, components, ...rest },
    ref,
  ) {
    const id = useId();
    const named = worded(accounts);
    if (!named.length) return null;
    const words = messages?.follow ?? followWords;
    return rooted(
      'nav',
      {
        ref,
        className: `${css.names[names] ?? css.root} ${css.print}`,
        'data-galley': 'follow-links',
        ...namedBy(id, rest),
        children: [
          element(headingTag(level), { id, children: heading ?? words.follow }),
          element('ul', {
            children: named.map((account) => item(account, names !== 'hidden', components?.Link)),
          }),
        ],
      },
      rest,
    );
  },
);
