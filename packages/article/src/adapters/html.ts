import type { Block } from '../blocks.js';
import {
  attribute,
  childrenOf,
  type HtmlElement,
  type HtmlRules,
  htmlBlocks,
  tagOf,
  wordsOf,
} from '../html/html.js';
import type { ImportWarning } from '../warning.js';
import { type ImportOptions, notThisFormat, startImport } from './import.js';
import { mappedBlocks } from './unknown.js';

/** What `fromHtml` takes. The keys of `blocks` are names of elements, in lower case. */
export type HtmlOptions = Pick<ImportOptions, 'baseUrl' | 'blocks'>;

/** An element as the app's own mapping in `blocks` gets it. */
export interface HtmlSource {
  /** Its name, in lower case. */
  tag: string;
  /** Its attributes as they were written, character references decoded. */
  attributes: Record<string, string>;
  /** The words in it, in one line. */
  text: string;
}

/** What `fromHtml` gives. */
export interface ImportedHtml {
  /** In the order of the page, as `article.body` takes them. */
  blocks: Block[];
  /**
   * What the blocks do not carry as the source had it. Their `path` is `''`, the whole text; the
   * message names the element.
   */
  warnings: ImportWarning[];
}

const sourceOf = (element: HtmlElement): HtmlSource => ({
  tag: tagOf(element),
  attributes: Object.fromEntries(
    element.attrs.map(({ name }) => [name, attribute(element, name) ?? '']),
  ),
  text: wordsOf(childrenOf(element)),
});

/**
 * Reads HTML, a piece of a page or a whole one, as blocks of an article.
 *
 * The source is parsed as browsers parse it, then each element becomes what the model has for it;
 * no markup, script, style or unsafe address is in the result, so nothing is left to sanitise.
 * Every word that a reader of the page sees is kept, of an unknown element too; all that is left
 * out is a warning, with its words in `lost`. Left out are also the words that the page hides
 * (`hidden`, `display: none`, a closed `dialog`) and those for browsers that cannot play a film.
 * Only spacing, comments and attributes that change nothing but looks go without a warning.
 *
 * Hostile input costs time in proportion to its length. Nesting has bounds: 8 blocks in one
 * another, 12 inline elements, 60 elements of the source that mean something; beyond them the words are kept.
 *
 * What the app's own mapping makes is taken as it is; `parseArticle` judges it.
 *
 * @throws {ArticleError} where the input is no text.
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export function fromHtml(html: unknown, options: HtmlOptions = {}): ImportedHtml {
  if (typeof html !== 'string') return notThisFormat('HTML', 'a text of HTML', html);
  const run = startImport(options);
  const own = options.blocks ?? {};
  const rules: HtmlRules = {
    block: (element) =>
      Object.hasOwn(own, tagOf(element))
        ? mappedBlocks(tagOf(element), { ...sourceOf(element) }, run)
        : undefined,
  };
  return { blocks: htmlBlocks(html, '', run, rules), warnings: run.warnings };
}
