import type { AriaAttributes } from 'react';

type Name = Pick<AriaAttributes, 'aria-label' | 'aria-labelledby'>;

/** A part is named by the element of that id, unless the app names it. */
export const namedBy = (id: string, given: Name): Name =>
  given['aria-label'] ? {} : { 'aria-labelledby': given['aria-labelledby'] ?? id };

/** A part is named by words, unless the app names it. */
export const namedAs = (words: string, given: Name): Name =>
  given['aria-labelledby'] ? {} : { 'aria-label': given['aria-label'] ?? words };
