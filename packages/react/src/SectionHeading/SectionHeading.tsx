import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
} from 'react';
import { rooted } from '../internal/element.js';
import { headingTag } from '../internal/headingTag.js';
import * as css from './SectionHeading.css.js';

export interface SectionHeadingProps extends ComponentPropsWithoutRef<'h2'> {
  /** The heading's rank, below the headline's. Default 2. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/** The markup alone, for the body of an article: it costs what its host element costs. */
export const sectionHeading = (
  level: number,
  children: ReactNode,
  id?: string,
  attributes?: object,
) =>
  rooted(
    headingTag(level),
    { className: css.root, 'data-galley': 'section-heading', id, children },
    attributes,
  );

function SectionHeading(
  { level = 2, children, id, ...rest }: SectionHeadingProps,
  ref?: ForwardedRef<HTMLHeadingElement>,
) {
  return sectionHeading(level, children, id, { ...rest, ref });
}

/** A heading between the paragraphs of a story. Give it an `id` and it can be linked to. */
const Component = /*#__PURE__*/ forwardRef(SectionHeading);

export { Component as SectionHeading };
