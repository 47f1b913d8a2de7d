import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
} from 'react';
import { classNames } from '../internal/classNames.js';
import { headingTag } from '../internal/headingTag.js';
import * as css from './Headline.css.js';

export interface HeadlineProps extends ComponentPropsWithoutRef<'h1'> {
  /** The heading's rank on the page, 1–6. It is meaning; `size` is looks. Default 1. */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** How large it is set. Default `l`. */
  size?: keyof typeof css.size | undefined;
  /** A word or two above the headline: the subject, the series. Part of the heading. */
  kicker?: ReactNode;
}

function Headline(
  { level = 1, size = 'l', kicker, className, children, ...rest }: HeadlineProps,
  ref?: ForwardedRef<HTMLHeadingElement>,
) {
  const Heading = headingTag(level);
  return (
    <Heading
      {...rest}
      ref={ref}
      className={classNames(css.size[size], className)}
      data-galley="headline"
    >
      {kicker ? <span className={css.kicker}>{kicker} </span> : null}
      {children}
    </Heading>
  );
}

/** The title of a story. The root is the heading element, the kicker inside it. */
const Component = /*#__PURE__*/ forwardRef(Headline);

// The function alone costs what its host elements cost: the article calls it.
export { Component as Headline, Headline as headline };
