import { warnOf } from './losses.js';
import type { Scope } from './scope.js';
import { attribute, type HtmlElement } from './tree.js';

const buttons = new Set(['submit', 'button', 'reset']);

/** The words that a field of a form shows: a button's name. The field itself has no place. */
export function controlText(element: HtmlElement, scope: Scope): string {
  const type = attribute(element, 'type')?.toLowerCase() ?? 'text';
  const value = attribute(element, 'value') ?? '';
  const isButton = buttons.has(type);
  const shown = type === 'hidden' || isButton ? '' : attribute(element, 'placeholder') || value;
  warnOf(element, scope, 'dropped-element', 'is a field of a form and was left out.', shown);
  return isButton ? value : '';
}
