import { altText } from '../adapters/alt.js';
import type { Scope } from './scope.js';
import { attribute, type HtmlElement } from './tree.js';

/** What a picture shows. `alt=""` is how HTML says that it only decorates. */
export function altOf(
  img: HtmlElement,
  { path, run }: Scope,
): { alt: string; decorative?: boolean } {
  const alt = attribute(img, 'alt');
  if (alt?.trim()) return { alt: alt.trim() };
  const role = attribute(img, 'role')?.trim().toLowerCase();
  const decorates =
    alt !== undefined ||
    role === 'presentation' ||
    role === 'none' ||
    attribute(img, 'aria-hidden') === 'true';
  const label = attribute(img, 'aria-label')?.trim();
  if (label) return { alt: label };
  return decorates ? { alt: '', decorative: true } : altText(alt, path, run);
}
