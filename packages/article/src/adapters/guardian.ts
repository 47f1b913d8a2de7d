import { newIds } from './claim.js';
import { type Draft, finishImport } from './finish.js';
import { atomOf, contentApiDraft } from './guardian/contentApi.js';
import { asFrontEnd } from './guardian/contentElement.js';
import type { GuardianImport } from './guardian/element.js';
import { elementBlocks } from './guardian/elements.js';
import { frontEndDraft } from './guardian/frontEnd.js';
import { type Imported, type ImportOptions, notThisFormat, startImport } from './import.js';
import { isSource, listAt, plainInput, type Source, textAt } from './read.js';

/**
 * What `fromGuardian` takes. `blocks` goes by an element's type: `TextBlockElement` of the front
 * end, without its package, or the Content API's `text`.
 */
export type GuardianOptions = ImportOptions;

const isFrontEnd = (source: Source) =>
  Array.isArray(source.blocks) &&
  ['pageId', 'webURL', 'headline'].some((key) => textAt(source, key) !== undefined);

const isItem = (source: Source) =>
  textAt(source, 'id') !== undefined &&
  ['webUrl', 'webTitle', 'apiUrl'].some((key) => textAt(source, key) !== undefined);

/** The item in an answer of the Content API. */
function itemIn(source: Source): Source | undefined {
  const response = isSource(source.response) ? source.response : source;
  const content = isSource(response.content) ? response.content : response;
  if (isItem(content)) return content;
  const results = listAt(response, 'results');
  const [only] = results;
  return results.length === 1 && isSource(only) && isItem(only) ? only : undefined;
}

/** The elements of the Content API, but for those that the app maps under the API's own names. */
function contentElements(
  item: Source,
  elements: readonly unknown[],
  { blocks = {} }: GuardianOptions,
): unknown[] {
  return elements.map((element) => {
    if (!isSource(element) || element._type !== undefined) return element;
    const type = String(element.type);
    if (Object.hasOwn(blocks, type)) return { ...element, _type: type };
    return atomOf(item, element) ?? asFrontEnd(element);
  });
}

/**
 * Makes an article of the Guardian's: the document that its front end renders, or an item of its
 * Content API with `show-fields`, `show-tags` and `show-blocks`, within its response or alone.
 * What is the page's own (navigation, advertising, settings) is left out with no warning.
 *
 * @param input What `JSON.parse` returns.
 * @throws {ArticleError} where it is neither.
 * @see https://github.com/guardian/dotcom-rendering/tree/main/dotcom-rendering/src/frontend/schemas
 * @see https://open-platform.theguardian.com/documentation/item
 */
export function fromGuardian(input: unknown, options: GuardianOptions = {}): Imported {
  const data = plainInput(input);
  const page = isSource(data) && isFrontEnd(data) ? data : undefined;
  const item = !page && isSource(data) ? itemIn(data) : undefined;
  const run: GuardianImport = {
    ...startImport(options),
    ids: newIds(),
    elements: (list, path) =>
      elementBlocks(item ? contentElements(item, list, options) : list, path, run),
  };
  let draft: Draft;
  if (page) draft = frontEndDraft(page, run);
  else if (item) draft = contentApiDraft(item, run);
  else return notThisFormat('Guardian article', 'an article of its front end or Content API', data);
  return finishImport(run, draft, 'The Guardian article');
}
