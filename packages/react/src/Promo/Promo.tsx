import type { Image } from '@galley/article';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import type { Common } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { headingTag } from '../internal/headingTag.js';
import { linked } from '../internal/linked.js';
import { picture } from '../internal/picture.js';
import * as css from './Promo.css.js';

export interface PromoProps extends Common, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** What is on offer, such as “Today’s e-paper”. It is the link. */
  heading: ReactNode;
  /** Where it leads. The whole banner can be pressed. */
  href: string;
  /** The front page, whole and in its own shape; give its `width` and `height`. Default: none. */
  image?: Image | undefined;
  /** A line under the heading, such as the day and the edition. Default: none. */
  text?: ReactNode;
  /** The rank of the heading. Default 2. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/** An offer of the paper’s own, such as today’s e-paper: its front page beside a link. */
export const Promo = /*#__PURE__*/ forwardRef<HTMLElement, PromoProps>(function Promo(
  { heading, href, image, text, level = 2, locale, messages, components = {}, ...rest },
  ref,
) {
  return rooted(
    'section',
    {
      ref,
      className: css.root,
      'data-galley': 'promo',
      children: [
        image &&
          picture(image, {
            ratio: 'natural',
            sizes: '9rem',
            Image: components.Image,
          }),
        element('div', {
          children: [
            element(headingTag(level), { children: linked(href, heading, components.Link) }),
            text && element('p', { children: text }),
          ],
        }),
      ],
    },
    rest,
  );
});
