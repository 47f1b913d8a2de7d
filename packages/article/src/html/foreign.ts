import { warnOf } from './losses.js';
import type { Scope } from './scope.js';
import { everyWordOf, holdsUnseen, wordsOf } from './text.js';
import { childrenOf, descendants, type HtmlElement } from './tree.js';

/** The words of a drawing or formula: the article has neither. */
export function foreignWords(element: HtmlElement, scope: Scope): string {
  const lost: string[] = [];
  for (const inner of descendants([element], (outer) => !holdsUnseen(outer))) {
    if (holdsUnseen(inner)) lost.push(everyWordOf([inner]));
  }
  const words = wordsOf(childrenOf(element));
  warnOf(
    element,
    scope,
    'dropped-element',
    `has no place in an article; ${words ? 'only its words were kept' : 'it was left out'}.`,
    lost.filter(Boolean).join('\n'),
  );
  return words;
}
