import { attribute, type HtmlElement, tagOf } from './tree.js';

/** What the `style` attribute says of a property, in lower case. */
export function styleOf(element: HtmlElement, property: string): string | undefined {
  const style = attribute(element, 'style');
  // A real one is short; what is longer is not looked at.
  if (!style || style.length > 5000) return undefined;
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (declaration.slice(0, colon).trim() === property) {
      return declaration
        .slice(colon + 1)
        .replace('!important', '')
        .trim();
    }
  }
  return undefined;
}

/** Whether the page does not show the element at all. Text for screen readers only is shown. */
export function isHidden(element: HtmlElement): boolean {
  if (element.attrs.length === 0) return tagOf(element) === 'dialog';
  const hidden = attribute(element, 'hidden');
  return (
    // `until-found` is shown as soon as a reader looks for its words.
    (hidden !== undefined && hidden.toLowerCase() !== 'until-found') ||
    (tagOf(element) === 'dialog' && attribute(element, 'open') === undefined) ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden'
  );
}
