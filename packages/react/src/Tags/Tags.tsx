import type { LinkItem } from '@galley/article';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import type { Common } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { linked } from '../internal/linked.js';
import { worded } from '../internal/worded.js';
import { pageLinksWords } from '../internal/words/pageLinks.js';
import * as css from './Tags.css.js';

export interface TagsProps extends Common, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The topics, each with the page that collects it. One without a safe address is plain words. */
  links: readonly LinkItem[];
  /** The small label before them, which names the list. Default: the language's own. */
  label?: ReactNode;
}

/** The topics that a story is filed under. Nothing at all without links. */
export const Tags = /*#__PURE__*/ forwardRef<HTMLDivElement, TagsProps>(function Tags(
  { links, label, locale, messages, components = {}, ...rest },
  ref,
) {
  const id = useId();
  const topics = worded(links);
  if (!topics.length) return null;
  const words = messages?.pageLinks ?? pageLinksWords;
  return rooted(
    'div',
    {
      ref,
      className: css.root,
      'data-galley': 'tags',
      children: [
        element('p', { id, children: label ?? words.topics }),
        element('ul', {
          'aria-labelledby': id,
          children: topics.map(({ href, text, lang }) =>
            element('li', { children: linked(href, text, components.Link, { rel: 'tag', lang }) }),
          ),
        }),
      ],
    },
    rest,
  );
});
