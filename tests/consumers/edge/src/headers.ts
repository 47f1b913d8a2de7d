import type { ImagePreload } from '@galley/react';

// Of the bundle itself, written by build.js: a new release makes new pages.
const build = '__BUILD__';

/**
 * What the tag says is the story and this build, so it is known before a word is rendered. Weak: the
 * network may compress the page, and what others read, which comes after the headers, is not in it.
 */
export async function tagOf(json: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  const short = new Uint8Array(hash).slice(0, 12);
  return `W/"${build}-${btoa(String.fromCharCode(...short))}"`;
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, '');

/** Whether the reader has the page of that tag. */
export function isKnown(tag: string | null, request: Request): boolean {
  const known = request.headers.get('if-none-match');
  if (!tag || !known) return false;
  return known.trim() === '*' || known.split(',').some((other) => opaque(other) === opaque(tag));
}

// A header holds ASCII, and quotation marks and brackets end a value of this one. Half a character
// cannot be escaped: it becomes U+FFFD.
const safe = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\x20-\x7e]+|["<>\\]/gu, (characters) => encodeURIComponent(characters));

/** The lead picture as a `Link` header, of which a network makes an early hint (103). */
export function linkHeader({ href, imageSrcSet, imageSizes, type }: ImagePreload): string {
  const attributes = { imagesrcset: imageSrcSet, imagesizes: imageSizes, type };
  return [
    `<${safe(href)}>; rel=preload; as=image; fetchpriority=high`,
    ...Object.entries(attributes).map(([name, value]) => value && `${name}="${safe(value)}"`),
  ]
    .filter(Boolean)
    .join('; ');
}
