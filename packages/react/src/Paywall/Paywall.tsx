import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { namedBy } from '../internal/accessibleName.js';
import type { Common } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { headingTag } from '../internal/headingTag.js';
import { paywallWords } from '../internal/words/paywall.js';
import * as css from './Paywall.css.js';

export interface PaywallProps extends Common, ComponentPropsWithoutRef<'section'> {
  /** What stands over the offer and names it. Default: the language's own. */
  heading?: ReactNode;
  /** The rank of the heading. Default 2. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The app's own offer: plans as links, a form to sign in, how many stories are left. */
  children?: ReactNode;
}

/**
 * Where a teaser ends: the app's own offer under a heading. It hides nothing: cut the story on the
 * server by `teaser`, so that the rest is nowhere in the page.
 */
export const Paywall = /*#__PURE__*/ forwardRef<HTMLElement, PaywallProps>(function Paywall(
  { heading, level = 2, locale, messages, components, children, ...rest },
  ref,
) {
  const id = useId();
  const words = messages?.paywall ?? paywallWords;
  return rooted(
    'section',
    {
      ref,
      className: css.root,
      'data-galley': 'paywall',
      ...namedBy(id, rest),
      children: [element(headingTag(level), { id, children: heading ?? words.heading }), children],
    },
    rest,
  );
});
