import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { namedBy } from '../internal/accessibleName.js';
import type { Common } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { headingTag } from '../internal/headingTag.js';
import { linked } from '../internal/linked.js';
import { recommendationsWords } from '../internal/words/recommendations.js';
import { item, named } from './item.js';
import { places } from './places.js';
import * as css from './Recommendations.css.js';
import { type Recommendation, readable } from './readable.js';

export interface RecommendationsProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Where “More stories” leads: the link that works whatever becomes of the rest. */
  href: string;
  /** The stories. What is no link with words is left out. Default: none. */
  links?: readonly Recommendation[] | undefined;
  /**
   * `loading` keeps the places of stories that are still to come, as the fallback of a `Suspense`;
   * `failed` says that they did not come. Default `ready`, or `loading` where an island has yet to
   * ask `src` for them.
   */
  state?: 'ready' | 'loading' | 'failed' | undefined;
  /** How many places are kept while stories are to come, 1–24. Default 4. */
  count?: number | undefined;
  /**
   * Asks `mountRecommendations` to fetch the stories: the address of a JSON array of them, or
   * whatever the app's own `load` knows them by. Of no use where `links` has any. Default: none.
   */
  src?: string | undefined;
  /** The words over them; they also name the landmark. Default: the language's own. */
  heading?: ReactNode;
  /** Who recommends them. Default: nobody is named. */
  source?: string | undefined;
  /** The rank of the heading. Default 2. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/**
 * Stories that a third party recommends, each that is paid for marked as such. Without any: a link
 * to more.
 */
export const Recommendations = /*#__PURE__*/ forwardRef<HTMLElement, RecommendationsProps>(
  function Recommendations(props, ref) {
    const { href, links, state, count, src, heading, source, level = 2, ...attributes } = props;
    const { locale, messages, components = {}, ...rest } = attributes;
    const id = useId();
    const words = messages?.recommendations ?? recommendationsWords;
    const stories = state === 'loading' || state === 'failed' ? [] : readable(links);
    const awaited = stories.length ? undefined : (state ?? (src ? 'loading' : 'ready'));
    const pictured = stories.some(({ image }) => image);
    return rooted(
      'section',
      {
        ref,
        className: css.root,
        'data-galley': 'recommendations',
        ...namedBy(id, rest),
        children: [
          element(headingTag(level), { id, children: heading ?? words.heading }),
          stories.length
            ? element('ul', {
                children: stories.map((story) => item(story, pictured, words, components)),
              })
            : null,
          awaited === 'loading' || awaited === 'failed'
            ? places({ state: awaited, src, count, words })
            : null,
          element('p', {
            children: [
              linked(href, words.more, components.Link),
              source && element('span', { children: ` ${named(words.source, source)}` }),
            ],
          }),
        ],
      },
      rest,
    );
  },
);
