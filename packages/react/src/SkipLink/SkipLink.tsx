import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { classNames } from '../internal/classNames.js';
import type { Common } from '../internal/common.js';
import { resolveMessages } from '../internal/messages.js';
import * as css from './SkipLink.css.js';

export interface SkipLinkProps extends Common, ComponentPropsWithoutRef<'a'> {
  /** The fragment it jumps to. Default `#main`. */
  href?: `#${string}` | undefined;
}

/** The first stop of the Tab key: a link past the page's head, shown while it has focus. */
export const SkipLink = /*#__PURE__*/ forwardRef<HTMLAnchorElement, SkipLinkProps>(
  function SkipLink(
    { href = '#main', locale, messages, components, className, children, ...rest },
    ref,
  ) {
    return (
      <a
        {...rest}
        ref={ref}
        href={href.startsWith('#') ? href : '#main'}
        className={classNames(`${css.root} ${css.print}`, className)}
        data-galley="skip-link"
      >
        {children ?? resolveMessages({ locale, messages }).skipToContent}
      </a>
    );
  },
);
