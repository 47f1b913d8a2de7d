import type { ImagePreload } from '@galley/react';

// Of the bundle itself, written by build.js: a new release makes new pages.
const build = '__BUILD__';

/**
 * The page is made of the story and of this build, so their hash stands for it before a word of it
 * is rendered. Weak, since the network may compress the page.
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

// A header holds ASCII, and quotation marks and brackets end a value of this one.
const safe = (text: string) =>
  text.replace(/[^\x20-\x7e]+|["<>\\]/gu, (characters) => encodeURIComponent(characters));

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
