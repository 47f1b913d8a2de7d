import type { LinkItem } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { classNames } from '../internal/classNames.js';
import type { Common, Components } from '../internal/common.js';
import { formatInstant } from '../internal/dates.js';
import { element } from '../internal/element.js';
import { resolveMessages } from '../internal/messages.js';
import { picture } from '../internal/picture.js';
import { placementSizes } from '../internal/sizes.js';
import type { Messages } from '../messages/types.js';
import * as css from './RelatedLinks.css.js';

export interface RelatedLinksProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /** The words over the list; they also name the landmark. Default: the language's own. */
  heading?: ReactNode;
  links: readonly LinkItem[];
  /** The rank of the heading. Default 2. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

function item(
  { href, text, kicker, datePublished, image, lang }: LinkItem,
  { dates }: Messages,
  components: Components = {},
) {
  const { Link = 'a', Image } = components;
  const address = safeUrl(href);
  const day = datePublished && formatInstant({ dateTime: datePublished, dates, format: 'date' });
  return (
    <li>
      <div>
        {kicker ? <span>{`${kicker} `}</span> : null}
        {element(address ? Link : 'b', {
          ...(address && { href: address }),
          ...(lang && { lang }),
          children: text,
        })}
        {day ? <time dateTime={day.dateTime}>{day.text}</time> : null}
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
  function RelatedLinks(
    { heading, links, level = 2, locale, messages, components, className, ...rest },
    ref,
  ) {
    const id = useId();
    if (!links.length) return null;
    const words = resolveMessages({ locale, messages });
    const Heading = `h${level}` as const;
    return (
      <nav
        {...rest}
        ref={ref}
        className={classNames(css.root, className)}
        data-galley="related-links"
        aria-labelledby={id}
      >
        <Heading id={id}>{heading ?? words.relatedLinks}</Heading>
        {element('ul', { children: links.map((link) => item(link, words, components)) })}
      </nav>
    );
  },
);
