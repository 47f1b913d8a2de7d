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

function PullQuote(
  { attribution, className, children, ...rest }: PullQuoteProps,
  ref?: ForwardedRef<HTMLElement>,
) {
  return (
    <aside {...rest} ref={ref} className={classNames(css.root, className)} data-galley="pull-quote">
      {element('p', { children })}
      {attribution ? element('footer', { children: attribution }) : null}
    </aside>
  );
}

/** A line of the story repeated large. An `aside`, since the story has it already. */
const Component = /*#__PURE__*/ forwardRef(PullQuote);

// The function alone costs what its host elements cost: the article calls it.
export { Component as PullQuote, PullQuote as pullQuote };
