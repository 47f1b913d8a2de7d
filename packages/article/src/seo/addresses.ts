import type { Article } from '../article.js';
import { safeUrl } from '../url.js';

/** What relative addresses are resolved against, and the page's own two. */
export interface Addresses {
  /** The page as it stands: what its relative addresses start from. */
  page: string;
  /** The page that search engines should keep. */
  canonical: string;
}

/** The absolute address, or the relative one where nothing is known to resolve it against. */
export function absolute(href: string, base: string | undefined): string {
  return (base !== undefined && safeUrl(href, base)) || href;
}

export function addressesOf(
  { url, canonicalUrl }: Article,
  baseUrl: string | undefined,
): Addresses {
  const own = absolute(url, baseUrl);
  // Nothing can be resolved against `mailto:` or `tel:`.
  const page = /^https?:/i.test(own) ? own : (baseUrl ?? own);
  return { page, canonical: canonicalUrl === undefined ? own : absolute(canonicalUrl, page) };
}
