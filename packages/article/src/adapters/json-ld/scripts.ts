import { parseHtml } from '../../html/parse.js';
import { attribute, characters, childrenOf, descendants, tagOf } from '../../html/tree.js';
import { languageTag } from '../language.js';

/** What a page says of itself for machines. */
export interface PageFacts {
  /** The texts of its scripts of JSON-LD. */
  scripts: string[];
  /** Its language (BCP 47). */
  lang?: string;
  /** The address that search engines should keep. */
  canonical?: string;
}

const jsonLd = /^application\/ld\+json(?:\s*;|$)/i;

/** Reads a page's scripts of JSON-LD, as a parser of HTML finds them. */
export function scriptsOf(html: string): PageFacts {
  const facts: PageFacts = { scripts: [] };
  for (const element of descendants(childrenOf(parseHtml(html)))) {
    const tag = tagOf(element);
    if (tag === 'script' && jsonLd.test(attribute(element, 'type')?.trim() ?? '')) {
      facts.scripts.push(
        childrenOf(element)
          .map((node) => characters(node) ?? '')
          .join(''),
      );
    } else if (tag === 'html') {
      const lang = languageTag(attribute(element, 'lang'));
      if (lang) facts.lang = lang;
    } else if (tag === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical') {
      const canonical = attribute(element, 'href');
      if (canonical) facts.canonical ??= canonical;
    }
  }
  return facts;
}
