import type { LinkItem } from '@galley/article';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import type { Common, Components } from '../internal/common.js';
import { formatInstant } from '../internal/dates.js';
import { element, rooted } from '../internal/element.js';
import { headingTag } from '../internal/headingTag.js';
import { linked } from '../internal/linked.js';
import { memo } from '../internal/memo.js';
import { resolveMessages, type Words } from '../internal/messages.js';
import { picture } from '../internal/picture.js';
import { placementSizes } from '../internal/sizes.js';
import type { DateData } from '../messages/dates.js';
import * as css from './RelatedLinks.css.js';

export interface RelatedLinksProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /** The words over the list; they also name the landmark. Default: the language's own. */
  heading?: ReactNode;
  /** The stories, in the order they are shown. */
  links: readonly LinkItem[];
  /** The rank of the heading. Default 2. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

// The same links are printed under many stories.
const daysIn = /* @__PURE__ */ memo((dates: DateData) =>
  memo((dateTime: string) => formatInstant({ dateTime, dates, format: 'date' })),
);

function item(
  { href, text, kicker, datePublished, image, lang }: LinkItem,
  { dates }: Words,
  components: Components = {},
) {
  const { Link, Image } = components;
  const day = datePublished && daysIn(dates)(datePublished);
  return (
    <li>
      <div>
        {kicker ? <span>{`${kicker} `}</span> : null}
        {linked(href, text, Link, { lang })}
        {day ? <time dateTime={day.dateTime}>{day.text}</time> : datePublished}
      </div>
      {image &&
        // The link beside it says where it leads.
        picture(image, {
          ratio: '4:3',
          sizes: placementSizes.thumbnail,
          decorative: true,
          Image,
        })}
    </li>
  );
}

/** Links to other stories: a landmark that its heading names. Nothing at all without links. */
export const RelatedLinks = /*#__PURE__*/ forwardRef<HTMLElement, RelatedLinksProps>(
  function RelatedLinks({ heading, links, level = 2, locale, messages, components, ...rest }, ref) {
    const id = useId();
    if (!links.length) return null;
    const words = resolveMessages({ locale, messages });
    return rooted(
      'nav',
      {
        ref,
        className: css.root,
        'data-galley': 'related-links',
        ...(!rest['aria-label'] && { 'aria-labelledby': id }),
        children: [
          element(headingTag(level), { id, children: heading ?? words.relatedLinks }),
          element('ul', { children: links.map((link) => item(link, words, components)) }),
        ],
      },
      rest,
    );
  },
);
