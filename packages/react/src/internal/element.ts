import type { ElementType, ReactElement, ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';

type Make = (
  type: ElementType,
  props: { children?: ReactNode; [name: string]: unknown },
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

type Props = Parameters<Make>[1] & { className: string };

/**
 * The root of a part: our own attributes, which win, and those of the app or of the block, whose
 * class comes after ours. `props` is taken over and filled up: no second object is made.
 */
export function rooted(type: ElementType, props: Props, attributes?: object): ReactElement {
  const given = attributes as Record<string, unknown> | undefined;
  if (given?.className) props.className += ` ${given.className}`;
  for (const name in given) props[name] ??= given[name];
  return element(type, props);
}
