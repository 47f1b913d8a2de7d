import { safeUrl } from '@galley/article/url';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
} from 'react';
import { element, rooted } from '../internal/element.js';
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
  return rooted(
    'figure',
    {
      className: css.root,
      'data-galley': 'block-quote',
      children: [
        element('blockquote', source ? { cite: source, children } : { children }),
        attribution ? element('figcaption', { children: attribution }) : null,
      ],
    },
    attributes,
  );
}

function BlockQuote(
  { attribution, cite, children, ...rest }: BlockQuoteProps,
  ref?: ForwardedRef<HTMLElement>,
) {
  return blockQuote(children, attribution, cite, { ...rest, ref });
}

/** Another's words, set apart. `children` are its paragraphs. */
const Component = /*#__PURE__*/ forwardRef(BlockQuote);

export { Component as BlockQuote };
