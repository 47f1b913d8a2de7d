import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef } from 'react';
import { classNames } from '../internal/classNames.js';
import { element } from '../internal/element.js';
import * as css from './SectionHeading.css.js';

export interface SectionHeadingProps extends ComponentPropsWithoutRef<'h2'> {
  /** The heading's rank, below the headline's. Default 2. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

function SectionHeading(
  { level = 2, className, children, ...rest }: SectionHeadingProps,
  ref?: ForwardedRef<HTMLHeadingElement>,
) {
  return element(`h${level}`, {
    ...rest,
    ref,
    className: classNames(css.root, className),
    'data-galley': 'section-heading',
    children,
  });
}

/** A heading between the paragraphs of a story. Give it an `id` and it can be linked to. */
const Component = /*#__PURE__*/ forwardRef(SectionHeading);

// The function alone costs what its host elements cost: the article calls it.
export { Component as SectionHeading, SectionHeading as sectionHeading };
