import { type Draft, finishImport } from './finish.js';
import {
  type Import,
  type Imported,
  type ImportOptions,
  notThisFormat,
  startImport,
} from './import.js';
import { readLanguage } from './language.js';
import { line } from './make.js';
import { chooseText } from './ninjs/choose.js';
import { contentOf, mediumContent } from './ninjs/content.js';
import { disclosuresOf } from './ninjs/digitalSource.js';
import {
  alternativesOf,
  articleTypeOf,
  bylineOf,
  datesOf,
  kickerOf,
  statusOf,
  tagsOf,
} from './ninjs/envelope.js';
import { find, type Item, itemsOf, partOf, textOf } from './ninjs/item.js';
import { warnOfRest } from './ninjs/known.js';
import { lineOf, warnOfOthers, wordingsOf, wordsOf } from './ninjs/texts.js';
import { isSource, plainInput } from './read.js';

export type { Imported, ImportOptions } from './import.js';

const mediaTypes = ['picture', 'graphic', 'video', 'audio'];

/** What makes an object a news object, though ninjs asks for no more than the first. */
const marks = ['uri', 'guid', 'headlines', 'headline', 'bodies', 'body_html', 'body_text'];

const isMark = (value: unknown) => typeof value === 'string' || Array.isArray(value);

/** A list of items is read as a package of them. */
function itemOf(input: unknown): Item {
  const data = plainInput(input);
  if (Array.isArray(data) && data.some(isSource)) {
    return { source: { type: 'composite', associations: data }, path: '' };
  }
  const item = { source: isSource(data) ? data : {}, path: '' };
  const isNinjs = marks.some((name) => isMark(find(item, name).value));
  // A JSON Schema of ninjs has properties of the same names.
  if (isNinjs && find(item, '$schema').value === undefined) return item;
  return notThisFormat('ninjs document', 'a news object of ninjs, with a "uri"', data);
}

function checkVersion(item: Item, run: Import): void {
  const standard = partOf(item, 'standard', '$standard');
  const version = textOf(standard, 'version');
  if (version === undefined || /^[123]\.\d/.test(version)) return;
  const message = `This is read as ninjs 1 to 3, not ${JSON.stringify(version)}.`;
  run.warn(`${standard.path}/version`, 'version', message);
}

/** The page of an item, where its identifier is an address. */
function addressOf(item: Item, run: Import): string | undefined {
  const uri = find(item, 'uri');
  const isAddress = typeof uri.value === 'string' && /^https?:/i.test(uri.value);
  return isAddress ? run.address(uri.value, uri.path) : undefined;
}

function standfirstOf(item: Item, run: Import): Draft['standfirst'] {
  const descriptions = wordingsOf(item, 'descriptions', 'description', run);
  const chosen = chooseText(descriptions, 'description');
  warnOfOthers(descriptions, chosen, run);
  return chosen && lineOf(chosen, run);
}

const some = <Entry>(list: Entry[]): Entry[] | undefined => (list.length > 0 ? list : undefined);

const firstName = (item: Item, run: Import, ...names: string[]): string | undefined =>
  itemsOf(item, run, ...names).map((one) => textOf(one, 'name'))[0];

function articleOf(item: Item, run: Import): Draft {
  const type = textOf(item, 'type')?.toLowerCase() ?? '';
  const isMedium = mediaTypes.includes(type);
  const headlines = wordingsOf(item, 'headlines', 'headline', run);
  const chosen = chooseText(headlines, 'headline');
  const words = (chosen && wordsOf(chosen)) ?? textOf(item, 'title');
  const language = find(item, 'language');
  const section = firstName(item, run, 'service');
  return {
    id: textOf(item, 'uri', 'guid'),
    url: addressOf(item, run),
    type: articleTypeOf(item, run),
    status: statusOf(item, run),
    lang: readLanguage(language.value, language.path, run),
    headline: chosen ? lineOf(chosen, run) : line(words),
    alternativeHeadlines: some(alternativesOf(item, headlines, chosen)),
    standfirst: isMedium ? undefined : standfirstOf(item, run),
    kicker: kickerOf(item, run),
    byline: bylineOf(item, run),
    ...datesOf(item, run),
    section: section === undefined ? undefined : { name: section },
    tags: some(tagsOf(item, run)),
    disclosures: isMedium ? undefined : some(disclosuresOf(item, run)),
    ...(isMedium ? mediumContent(item, words, run) : contentOf(item, words, run)),
  };
}

/**
 * Each warning once, though a property was read twice. What a list of items was made into has one
 * more level than the list.
 */
function tidyWarnings({ warnings }: Import, isList: boolean): void {
  const byText = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]));
  warnings.splice(0, warnings.length, ...byText.values());
  if (!isList) return;
  for (const warning of warnings) warning.path = warning.path.replace(/^\/associations/, '');
}

/**
 * Makes an article of a news object of ninjs, the IPTC's news in JSON: versions 2 and 3, and
 * version 1 as Superdesk sends it. A picture, film or recording becomes an article of that type; of
 * a package or a list of objects, the pictures and films are shown and the stories linked.
 *
 * A text is HTML where its `contentType` says so, else plain. Of several bodies the richest is
 * taken; what another says beyond it is a warning.
 *
 * @param input The object, as JSON.parse returns it.
 * @throws {ArticleError} where it is no such object.
 * @see https://iptc.org/std/ninjs/
 */
export function fromNinjs(input: unknown, options?: ImportOptions): Imported {
  const item = itemOf(input);
  const run = startImport(options);
  checkVersion(item, run);
  const article = articleOf(item, run);
  warnOfRest(item, run);
  tidyWarnings(run, Array.isArray(input));
  return finishImport(run, article, 'The ninjs document');
}
