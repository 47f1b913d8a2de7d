import type { LinkItem } from '@galley/article';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { namedBy } from '../internal/accessibleName.js';
import type { Common, Components } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { headingTag } from '../internal/headingTag.js';
import { linked } from '../internal/linked.js';
import { picture } from '../internal/picture.js';
import { worded } from '../internal/worded.js';
import * as css from './LinkGroup.css.js';

export interface LinkGroupProps extends Common, Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /** The words over the links, such as “Trending topics”; they also name the landmark. */
  heading: ReactNode;
  /** The links in their order. A kicker is printed, a date is not; a picture in `media` alone. */
  links: readonly LinkItem[];
  /**
   * How they stand: `list`, headlines under one another; `columns`, plain words in as many columns
   * as there is room for; `inline`, in a row that wraps; `media`, pictures of 16:9 over their
   * words. Default `list`.
   */
  layout?: keyof typeof css.layout | undefined;
  /** The rank of the heading. Default 2. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

const sizes = '(min-width: 48em) 25rem, 100vw';

function item({ href, text, kicker, image, lang }: LinkItem, media: boolean, own: Components) {
  return (
    <li>
      {media && image
        ? // The link under it says where it leads.
          picture(image, { ratio: '16:9', sizes, decorative: true, Image: own.Image })
        : null}
      {kicker ? <span>{`${kicker} `}</span> : null}
      {linked(href, text, own.Link, { lang })}
    </li>
  );
}

/** Links to other parts of the site: a landmark that its heading names. Nothing without links. */
export const LinkGroup = /*#__PURE__*/ forwardRef<HTMLElement, LinkGroupProps>(function LinkGroup(
  { heading, links, layout = 'list', level = 2, locale, messages, components = {}, ...rest },
  ref,
) {
  const id = useId();
  const shown = worded(links);
  if (!shown.length) return null;
  return rooted(
    'nav',
    {
      ref,
      className: `${css.root} ${css.layout[layout] ?? css.layout.list}`,
      'data-galley': 'link-group',
      ...namedBy(id, rest),
      children: [
        element(headingTag(level), { id, children: heading }),
        element('ul', {
          children: shown.map((link) => item(link, layout === 'media', components)),
        }),
      ],
    },
    rest,
  );
});
