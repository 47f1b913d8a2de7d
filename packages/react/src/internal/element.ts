import type { ElementType, ReactElement, ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';
import { classNames } from './classNames.js';

type Make = (
  type: ElementType,
  props: { children: ReactNode; [name: string]: unknown },
) => ReactElement;

/**
 * An element whose children stand in a fixed order, so that none of them needs a key. It costs
 * what a host element written as JSX costs.
 */
export const element: Make =
  // In production the two are one function, and one call is quicker than a choice of two.
  jsx === jsxs
    ? jsx
    : (type, props) => (Array.isArray(props.children) ? jsxs(type, props) : jsx(type, props));

/**
 * The root of a part: our own attributes, and those of the app or of the block, whose class comes
 * after ours. Where there are none, nothing is copied.
 */
export const rooted = (
  type: ElementType,
  props: Parameters<Make>[1] & { className: string },
  attributes?: { className?: string | undefined },
): ReactElement =>
  element(
    type,
    attributes
      ? { ...attributes, ...props, className: classNames(props.className, attributes.className) }
      : props,
  );
