import type { LinkItem } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { namedAs } from '../internal/accessibleName.js';
import type { Common } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { warnOfUnsafeLink } from '../internal/warnings.js';
import { worded } from '../internal/worded.js';
import { pageWords } from '../internal/words/page.js';
import * as css from './SectionNav.css.js';

export interface SectionNavProps extends Common, Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /** The sections of the paper. `text`, `href` and `lang` of each are used. */
  links: readonly Pick<LinkItem, 'href' | 'text' | 'lang'>[];
  /** The `href` of the section that the page belongs to. */
  current?: string | undefined;
  /** Names the landmark. Default: the language's word for "Sections". */
  label?: string | undefined;
  /** Stays at the top edge where the window is wide and high enough. Default false. */
  sticky?: boolean | undefined;
}

/** The sections of the paper, in one line where there is room. Nothing at all without links. */
export const SectionNav = /*#__PURE__*/ forwardRef<HTMLElement, SectionNavProps>(
  function SectionNav(
    { links, current, label, sticky, locale: _locale, messages, components, ...rest },
    ref,
  ) {
    const named = worded(links);
    if (!named.length) return null;
    const Link = components?.Link ?? 'a';
    const items = named.map(({ text, href, lang }) => {
      const address = safeUrl(href);
      if (href && !address && process.env.NODE_ENV !== 'production') warnOfUnsafeLink(href);
      const isCurrent = href === current;
      return element('li', {
        children: element(address ? Link : 'span', {
          ...(address && { href: address }),
          ...(lang && { lang }),
          // The section, not the page itself.
          ...(isCurrent && { 'aria-current': 'true' }),
          children: text,
        }),
      });
    });
    return rooted(
      'nav',
      {
        ref,
        className: css.root,
        'data-galley': 'section-nav',
        'data-galley-sticky': sticky ? '' : undefined,
        ...namedAs(label ?? (messages?.page ?? pageWords).sections, rest),
        children: element('ul', { children: items }),
      },
      rest,
    );
  },
);
