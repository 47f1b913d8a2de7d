import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
} from 'react';
import { element, rooted } from '../internal/element.js';
import * as css from './PullQuote.css.js';

export interface PullQuoteProps extends ComponentPropsWithoutRef<'aside'> {
  /** Whose words these are. */
  attribution?: ReactNode;
}

/** The markup alone, for the body of an article: it costs what its host elements cost. */
export function pullQuote(children: ReactNode, attribution: ReactNode, attributes?: object) {
  const line = element('p', { children });
  return rooted(
    'aside',
    {
      className: css.root,
      'data-galley': 'pull-quote',
      children: attribution ? [line, element('footer', { children: attribution })] : line,
    },
    attributes,
  );
}

function PullQuote(
  { attribution, children, ...rest }: PullQuoteProps,
  ref?: ForwardedRef<HTMLElement>,
) {
  return pullQuote(children, attribution, { ...rest, ref });
}

/** A line of the story repeated large. An `aside`, since the story has it already. */
const Component = /*#__PURE__*/ forwardRef(PullQuote);

export { Component as PullQuote };
