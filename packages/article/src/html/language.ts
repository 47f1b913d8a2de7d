import { languageTag } from '../adapters/language.js';
import type { Direction } from '../inlines.js';
import { attribute, type HtmlElement } from './tree.js';

/** The language and direction that an element gives its words, as far as the article knows them. */
export interface Language {
  lang?: string;
  dir?: Direction;
}

/** What `lang` and `dir` say; a language that is none, and `dir="auto"`, say nothing. */
export function languageOf(element: HtmlElement): Language {
  if (element.attrs.length === 0) return {};
  const lang = languageTag(attribute(element, 'lang') ?? attribute(element, 'xml:lang'));
  const dir = attribute(element, 'dir')?.trim().toLowerCase();
  return {
    ...(lang && { lang }),
    ...((dir === 'ltr' || dir === 'rtl') && { dir }),
  };
}
