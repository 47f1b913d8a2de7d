import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { rooted } from '../internal/element.js';
import * as css from './ReadingProgress.css.js';

export interface ReadingProgressProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /**
   * What is read: the one `Article` of the page, or the whole page, where it has none or more.
   * Default `article`.
   */
  of?: 'article' | 'page' | undefined;
}

/**
 * A line along the top of the screen that grows as a story is read: CSS alone, and nothing in
 * browsers whose CSS cannot. It says nothing that a scroll bar does not, so it is not read aloud.
 */
export const ReadingProgress = /*#__PURE__*/ forwardRef<HTMLDivElement, ReadingProgressProps>(
  function ReadingProgress({ of, ...rest }, ref) {
    return rooted(
      'div',
      {
        ref,
        className: `${css.root} ${of === 'page' ? `${css.page} ` : ''}${css.print}`,
        'data-galley': 'reading-progress',
        'aria-hidden': true,
        children: null,
      },
      rest,
    );
  },
);
