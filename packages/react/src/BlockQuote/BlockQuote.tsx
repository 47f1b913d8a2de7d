import { safeUrl } from '@galley/article/url';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
} from 'react';
import { classNames } from '../internal/classNames.js';
import { element } from '../internal/element.js';
import * as css from './BlockQuote.css.js';

export interface BlockQuoteProps extends ComponentPropsWithoutRef<'figure'> {
  /** Who said it, and in what part: "Ana Ruiz, mayor of Seville". */
  attribution?: ReactNode;
  /** Address of the source. An unsafe one is dropped. */
  cite?: string | undefined;
}

/** The markup alone, for the body of an article: it costs what its host elements cost. */
export function blockQuote(
  children: ReactNode,
  attribution: ReactNode,
  cite: string | undefined,
  attributes?: object,
) {
  const source = cite && safeUrl(cite);
  return (
    <figure className={css.root} {...attributes} data-galley="block-quote">
      {element('blockquote', source ? { cite: source, children } : { children })}
      {attribution ? element('figcaption', { children: attribution }) : null}
    </figure>
  );
}

function BlockQuote(
  { attribution, cite, className, children, ...rest }: BlockQuoteProps,
  ref?: ForwardedRef<HTMLElement>,
) {
  const own = { ref, className: classNames(css.root, className) };
  return blockQuote(children, attribution, cite, { ...rest, ...own });
}

/** Another's words, set apart. `children` are its paragraphs. */
const Component = /*#__PURE__*/ forwardRef(BlockQuote);

export { Component as BlockQuote };
