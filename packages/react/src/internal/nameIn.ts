import type { ReactNode } from 'react';
import { element } from './element.js';

/** A name in words of ours, set apart: its direction is its own, and ends where it ends. */
export const isolated = (name: string) => element('bdi', { children: `${name}` });

/** Words with a name where they say `{name}`, as the children of `element`. */
export function nameIn(words: string, name: string): ReactNode {
  const [before, after] = words.split('{name}');
  return [before, isolated(name), after];
}
