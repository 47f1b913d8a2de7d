import type { AlternativeHeadline } from '../../article.js';
import { objectAt, textAt } from '../read.js';
import { plainWords } from '../references.js';
import type { Post } from './post.js';

/** Where plugins for search engines keep other headlines, and what these are for. */
const places = [
  ['yoast_head_json', 'title', 'seo'],
  ['yoast_head_json', 'og_title', 'social'],
  ['aioseo_head_json', 'title', 'seo'],
  ['aioseo_head_json', 'og:title', 'social'],
] as const;

/** Other headlines that an editor wrote; by default they are the headline and the site's name. */
export function alternativeHeadlinesOf(
  { post }: Post,
  headline: string,
): AlternativeHeadline[] | undefined {
  const found = places.flatMap(([place, key, role]): AlternativeHeadline[] => {
    const text = plainWords(textAt(objectAt(post, place), key) ?? '');
    return text && !text.startsWith(headline) ? [{ role, text }] : [];
  });
  return found.length > 0 ? found : undefined;
}
