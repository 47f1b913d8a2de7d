import type { ReactNode } from 'react';
import { element } from '../internal/element.js';
import { type Base, blockId } from './blockId.js';

interface Root {
  className?: string;
  /** Its name among the hooks, `data-galley`. */
  name: string;
  children?: ReactNode;
  [attribute: string]: unknown;
}

/** The one root of a block that has looks of its own. */
export const blockRoot = (
  type: 'aside' | 'details' | 'div' | 'figure' | 'hr' | 'section',
  block: Base,
  { name, ...props }: Root,
) => element(type, { ...props, ...blockId(block), 'data-galley': name });
