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

function BlockQuote(
  { attribution, cite, className, children, ...rest }: BlockQuoteProps,
  ref?: ForwardedRef<HTMLElement>,
) {
  const source = cite && safeUrl(cite);
  return (
    <figure
      {...rest}
      ref={ref}
      className={classNames(css.root, className)}
      data-galley="block-quote"
    >
      {element('blockquote', { ...(source && { cite: source }), children })}
      {attribution ? element('figcaption', { children: attribution }) : null}
    </figure>
  );
}

/** Another's words, set apart. `children` are its paragraphs. */
const Component = /*#__PURE__*/ forwardRef(BlockQuote);

// The function alone costs what its host elements cost: the article calls it.
export { BlockQuote as blockQuote, Component as BlockQuote };
