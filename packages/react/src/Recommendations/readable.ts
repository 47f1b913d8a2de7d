import type { LinkItem } from '@galley/article';
import { safeUrl } from '@galley/article/url';

/** A story that a third party recommends. Its kicker and date are not printed. */
export interface Recommendation extends LinkItem {
  /** Who paid for it, or true where that is not known. Default: nobody did. */
  sponsor?: string | true | undefined;
}

// More characters than any title has, and more than are shown.
const longest = 200;

/** A text cut between characters, or nothing. */
const words = (value: unknown) =>
  typeof value === 'string' ? [...value.slice(0, 1000).trim()].slice(0, longest).join('') : '';

/**
 * What can be shown of a third party's answer, whatever it is: links with words and a safe address.
 * Titles are cut to what a title can be; all else that is wrong is left out. Never throws.
 */
export function readable(answer: unknown): Recommendation[] {
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((one: Partial<Recommendation> | null | undefined) => {
    const { lang, image, sponsor } = one ?? {};
    const text = words(one?.text);
    const href = safeUrl(one?.href as string);
    if (!text || !href) return [];
    return {
      href,
      text,
      sponsor: sponsor === true || words(sponsor) || undefined,
      ...(words(lang) && { lang: words(lang) }),
      ...(image && safeUrl(image.src) && { image }),
    };
  });
}
