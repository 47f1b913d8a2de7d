import type { Image } from '@galley/article';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
} from 'react';
import type { Common } from '../internal/common.js';
import { rooted } from '../internal/element.js';
import { figcaption } from '../internal/figcaption.js';
import type { InlineOptions } from '../internal/inlines.js';
import { resolveMessages } from '../internal/messages.js';
import { picture } from '../internal/picture.js';
import type { Ratio } from '../internal/renditions.js';
import { type Placement, placementSizes } from '../internal/sizes.js';
import * as css from './Figure.css.js';

export interface FigureProps extends Common, Omit<ComponentPropsWithoutRef<'figure'>, 'children'> {
  /** The picture with its files, alternative text, caption and credit. */
  image: Image;
  /** The width it is shown at, as HTML's `sizes`. Default: by `placement`. */
  sizes?: string | undefined;
  /** True for the picture a reader sees first: fetched early, never lazily. Default false. */
  priority?: boolean | undefined;
  /** The shape it is cut to, around the focal point. Default `natural`, the picture's own. */
  ratio?: Ratio | undefined;
  /** How much of the page it takes. Default `column`. */
  placement?: Placement | undefined;
}

function Figure(
  {
    image,
    placement = 'column',
    sizes = placementSizes[placement],
    priority,
    ratio = 'natural',
    locale,
    messages,
    components,
    idPrefix,
    ...rest
  }: FigureProps & Pick<InlineOptions, 'idPrefix'>,
  ref?: ForwardedRef<HTMLElement>,
) {
  const words = resolveMessages({ locale, messages });
  const { missingPicture: missing } = words;
  return rooted(
    'figure',
    {
      ref,
      className: css.root,
      'data-galley': 'figure',
      ...(placement !== 'column' && { 'data-galley-placement': placement }),
      children: [
        picture(image, { ratio, sizes, priority, missing, Image: components?.Image }),
        figcaption({ ...image, label: words.credit }, words, { components, idPrefix }),
      ],
    },
    rest,
  );
}

/** A picture with its caption and, apart from it, its credit and whether a program made it. */
const Component: ForwardRefExoticComponent<FigureProps & RefAttributes<HTMLElement>> =
  /*#__PURE__*/ forwardRef(Figure);

// The function alone costs what its host elements cost: the article calls it.
export { Component as Figure, Figure as figure };
