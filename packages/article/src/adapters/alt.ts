import type { Image } from '../media.js';
import type { Import } from './import.js';

/**
 * What a picture shows. Where the source does not say it the picture is decorative, and a warning
 * asks for it: the caption would be read twice.
 */
export function altText(
  alt: unknown,
  path: string,
  run: Import,
): Pick<Image, 'alt'> & Partial<Pick<Image, 'decorative'>> {
  if (typeof alt === 'string' && alt.trim()) return { alt: alt.trim() };
  run.warn(
    path,
    'missing-alt',
    'This picture has no alternative text and was taken for decorative. Describe it at the source.',
  );
  return { alt: '', decorative: true };
}
