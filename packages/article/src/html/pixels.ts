import { attribute, type HtmlElement } from './tree.js';

/** A width or height in pixels, as HTML reads it; `undefined` for a share such as `100%`. */
export function pixelsOf(element: HtmlElement, name: string): number | undefined {
  const [, digits] =
    /^\s*(\d{1,5})(?:\.\d*)?\s*(?:px\s*)?$/.exec(attribute(element, name) ?? '') ?? [];
  return Number(digits) > 0 ? Number(digits) : undefined;
}
