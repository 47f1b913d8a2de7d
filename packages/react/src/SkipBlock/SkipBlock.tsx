import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import type { Common } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { pageWords } from '../internal/words/page.js';
import { SkipLink } from '../SkipLink/SkipLink.js';
import * as css from './SkipBlock.css.js';

export interface SkipBlockProps extends Common, ComponentPropsWithoutRef<'div'> {
  /** What may be passed by: a map, a frame with many stops, a long list of links. */
  children: ReactNode;
  /** The words of the link, such as “Skip the map”. Default: the language's “Skip this part”. */
  text?: string | undefined;
}

/** A link past a long block, for readers who go by keys or by ear; shown while it has focus. */
export const SkipBlock = /*#__PURE__*/ forwardRef<HTMLDivElement, SkipBlockProps>(
  function SkipBlock(
    { text, locale: _locale, messages, components: _components, children, ...rest },
    ref,
  ) {
    const id = useId();
    return rooted(
      'div',
      {
        ref,
        className: css.root,
        'data-galley': 'skip-block',
        children: [
          element(SkipLink, {
            href: `#${id}`,
            children: text ?? (messages?.page ?? pageWords).skipBlock,
          }),
          children,
          // Where the link leads, for the next Tab too.
          element('span', { id, tabIndex: -1 }),
        ],
      },
      rest,
    );
  },
);
