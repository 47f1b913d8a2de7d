import type { LinkItem } from '@galley/article';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import type { Common } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { linked } from '../internal/linked.js';
import { worded } from '../internal/worded.js';
import * as css from './PageFooter.css.js';

export interface PageFooterProps extends Common, ComponentPropsWithoutRef<'footer'> {
  /** What stands in its columns, such as a `LinkGroup` each. Default: none. */
  children?: ReactNode;
  /** The small links at its end: about, contact, privacy, terms. Default: none. */
  links?: readonly LinkItem[] | undefined;
  /** The line under all, such as who owns the rights. It is printed too. Default: none. */
  note?: ReactNode;
}

/** The end of the page: links in columns, the small links, a note. Nothing where it has none. */
export const PageFooter = /*#__PURE__*/ forwardRef<HTMLElement, PageFooterProps>(
  function PageFooter({ links, note, children, locale, messages, components = {}, ...rest }, ref) {
    const small = worded(links);
    if (!children && !note && !small.length) return null;
    return rooted(
      'footer',
      {
        ref,
        className: css.root,
        'data-galley': 'page-footer',
        children: [
          children && <div className={css.columns}>{children}</div>,
          small.length
            ? element('ul', {
                children: small.map(({ href, text, lang }) =>
                  element('li', { children: linked(href, text, components.Link, { lang }) }),
                ),
              })
            : null,
          note && <p>{note}</p>,
        ],
      },
      rest,
    );
  },
);
