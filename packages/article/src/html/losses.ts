import { isKnown } from './kinds.js';
import type { Scope } from './scope.js';
import { everyWordOf } from './text.js';
import { attribute, childrenOf, firstAttribute, type HtmlElement, isBlank } from './tree.js';

/** The element as a reader of the HTML would look for it: its tag and what tells it from others. */
function named(element: HtmlElement): string {
  const name = ['src', 'data-src', 'data', 'href', 'id', 'class', 'name'].find((key) =>
    attribute(element, key)?.trim(),
  );
  const value = name && (firstAttribute(element, [name]) ?? '');
  return `<${element.tagName.slice(0, 40)}${value ? ` ${name}="${value.slice(0, 80)}"` : ''}>`;
}

/** Notes a loss; the message names the element and then says what happened to it. */
export function warnOf(
  element: HtmlElement,
  scope: Pick<Scope, 'run' | 'path'>,
  code: string,
  message: string,
  lost?: string,
): void {
  scope.run.warn(scope.path, code, `${named(element)} ${message}`, lost);
}

/** Notes that an element is left out with all its words. */
export function warnDropped(
  element: HtmlElement,
  scope: Pick<Scope, 'run' | 'path'>,
  message = 'has no place in an article and was left out.',
): void {
  warnOf(element, scope, 'dropped-element', message, everyWordOf([element]));
}

/** Notes an element that HTML does not have and of which nothing is left. */
export function warnUnknown(element: HtmlElement, scope: Pick<Scope, 'run' | 'path'>): void {
  if (isKnown(element.tagName) || element.attrs.length === 0) return;
  if (childrenOf(element).every(isBlank))
    warnDropped(element, scope, 'is no element of HTML, holds nothing and was left out.');
}
