import type { LinkItem } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { namedAs } from '../internal/accessibleName.js';
import type { Common, Components } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { warnOfUnsafeLink } from '../internal/warnings.js';
import { worded } from '../internal/worded.js';
import { pageLinksWords } from '../internal/words/pageLinks.js';
import * as css from './Breadcrumbs.css.js';

export interface BreadcrumbsProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /** The pages above this one, the highest first. */
  links: readonly LinkItem[];
  /** The page itself, last and no link. Default: the last of `links` is the page itself. */
  page?: string | undefined;
}

function crumb({ href, text, lang }: LinkItem, isCurrent: boolean, Link: Components['Link'] = 'a') {
  const address = safeUrl(href);
  if (href && !address && process.env.NODE_ENV !== 'production') warnOfUnsafeLink(href);
  return (
    <li>
      {element(address ? Link : 'span', {
        ...(address && { href: address }),
        ...(lang && { lang }),
        ...(isCurrent && { 'aria-current': 'page' }),
        children: text,
      })}
    </li>
  );
}

/** The way down to this page. Nothing at all where there is no way. */
export const Breadcrumbs = /*#__PURE__*/ forwardRef<HTMLElement, BreadcrumbsProps>(
  function Breadcrumbs({ links, page, locale, messages, components = {}, ...rest }, ref) {
    const above = worded(links);
    if (!above.length) return null;
    const { breadcrumbs } = messages?.pageLinks ?? pageLinksWords;
    const last = page ? -1 : above.length - 1;
    return rooted(
      'nav',
      {
        ref,
        className: css.root,
        'data-galley': 'breadcrumbs',
        ...namedAs(breadcrumbs, rest),
        children: element('ol', {
          children: [
            ...above.map((link, index) => crumb(link, index === last, components.Link)),
            page && (
              <li>
                <span aria-current="page">{page}</span>
              </li>
            ),
          ],
        }),
      },
      rest,
    );
  },
);
