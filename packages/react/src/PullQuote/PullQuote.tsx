import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
} from 'react';
import { classNames } from '../internal/classNames.js';
import { element } from '../internal/element.js';
import * as css from './PullQuote.css.js';

export interface PullQuoteProps extends ComponentPropsWithoutRef<'aside'> {
  /** Whose words these are. */
  attribution?: ReactNode;
}

/** The markup alone, for the body of an article: it costs what its host elements cost. */
export const pullQuote = (children: ReactNode, attribution: ReactNode, attributes?: object) => (
  <aside className={css.root} {...attributes} data-galley="pull-quote">
    {element('p', { children })}
    {attribution ? element('footer', { children: attribution }) : null}
  </aside>
);

function PullQuote(
  { attribution, className, children, ...rest }: PullQuoteProps,
  ref?: ForwardedRef<HTMLElement>,
) {
  const own = { ref, className: classNames(css.root, className) };
  return pullQuote(children, attribution, { ...rest, ...own });
}

/** A line of the story repeated large. An `aside`, since the story has it already. */
const Component = /*#__PURE__*/ forwardRef(PullQuote);

export { Component as PullQuote };
