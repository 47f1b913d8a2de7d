import type { Translation } from '../../article.js';
import type { Import } from '../import.js';
import { languageTag } from '../language.js';
import { isSource, listAt, objectAt } from '../read.js';
import type { Post } from './post.js';

/**
 * The language of a post. Core's API has none; Polylang and WPML say it of the post, Yoast SEO and
 * All in One SEO of its page. Yoast's `og_locale` comes last, because Facebook knows fewer.
 */
export function languageOf({ post }: Post): string | undefined {
  const yoast = objectAt(post, 'yoast_head_json');
  const nodes = listAt(objectAt(yoast, 'schema'), '@graph');
  const said = [
    post.lang,
    post.wpml_current_locale,
    post.language_code,
    ...nodes.filter(isSource).map(({ inLanguage }) => inLanguage),
    yoast.og_locale,
    objectAt(post, 'aioseo_head_json')['og:locale'],
  ];
  return said.map(languageTag).find((tag) => tag !== undefined);
}

/** The same post in other languages, as WPML's REST extension lists them. */
export function translationsOf({ post, path }: Post, run: Import): Translation[] {
  return listAt(post, 'wpml_translations').flatMap((entry, index) => {
    if (!isSource(entry)) return [];
    const lang = languageTag(entry.locale);
    const url = run.address(entry.href, `${path}/wpml_translations/${index}/href`);
    return lang && url ? [{ lang, url }] : [];
  });
}
