import type { ElementType, ReactElement, ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';

/**
 * An element whose children stand in a fixed order, so that none of them needs a key. It costs
 * what a host element written as JSX costs.
 */
export const element = (
  type: ElementType,
  props: { children: ReactNode; [name: string]: unknown },
): ReactElement =>
  // Two calls, each of one function: the engine can inline them.
  Array.isArray(props.children) ? jsxs(type, props) : jsx(type, props);
