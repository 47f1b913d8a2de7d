import type { Image } from '@galley/article';
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef } from 'react';
import { classNames } from '../internal/classNames.js';
import type { Common } from '../internal/common.js';
import { hidden } from '../internal/hidden.js';
import { phrase } from '../internal/inlines.js';
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
    className,
    ...rest
  }: FigureProps,
  ref?: ForwardedRef<HTMLElement>,
) {
  const words = resolveMessages({ locale, messages });
  const { caption, credit } = image;
  const text = caption?.length ? phrase(caption, { components }) : null;
  return (
    <figure
      {...rest}
      ref={ref}
      className={classNames(css.root, className)}
      data-galley="figure"
      {...(placement !== 'column' && { 'data-galley-placement': placement })}
    >
      {picture(image, {
        ratio,
        sizes,
        priority,
        missing: words.missingPicture,
        Image: components?.Image,
      })}
      {text || credit ? (
        <figcaption>
          {text}
          {text && credit ? ' ' : null}
          {credit ? (
            <small>
              {hidden(`${words.credit} `)}
              {credit}
            </small>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

/** A picture with its caption and, apart from it, its credit. */
const Component = /*#__PURE__*/ forwardRef(Figure);

// The function alone costs what its host elements cost: the article calls it.
export { Component as Figure, Figure as figure };
