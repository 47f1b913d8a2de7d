import { describe } from '../problems.js';
import { addressesOf } from './ans/addresses.js';
import { readCorrections } from './ans/corrections.js';
import { vanityByline } from './ans/credits.js';
import { datesOf } from './ans/dates.js';
import { warnOfUnknown } from './ans/known.js';
import { isLead, leadOf } from './ans/lead.js';
import { contributorsOf } from './ans/people.js';
import { type AnsImport, elementsAt } from './ans/reading.js';
import { startAns } from './ans/start.js';
import { sponsorOf, standingOf, typeOf } from './ans/status.js';
import { headlinesOf, kickerOf, standfirstOf } from './ans/texts.js';
import { mainSectionOf, relatedOf, tagsOf, warnOfKeywords } from './ans/topics.js';
import { type Draft, finishImport } from './finish.js';
import { type Imported, type ImportOptions, notThisFormat } from './import.js';
import { given, line } from './make.js';
import { isSource, plainInput, type Source, textAt } from './read.js';

export type { Imported, ImportOptions } from './import.js';

const contentTypes = ['story', 'gallery', 'video', 'audio', 'image'];

function documentOf(input: unknown): Source {
  const document = plainInput(input);
  const type = isSource(document) ? document.type : undefined;
  if (isSource(document) && typeof type === 'string' && contentTypes.includes(type))
    return document;
  const expected = `an ANS document whose "type" is one of ${contentTypes.join(', ')}`;
  const found = isSource(document) ? `an object of type ${describe(type)}` : describe(document);
  return notThisFormat('ANS document', expected, document, found);
}

function checkVersion(document: Source, run: AnsImport): void {
  if (/^0\.10\./.test(textAt(document, 'version') ?? '')) return;
  const message = 'This is read as ANS 0.10, which the document does not say it is.';
  run.warn('/version', 'version', message);
}

/** What has words for readers and no place in an article. */
function warnOfRest(document: Source, run: AnsImport): void {
  for (const key of document.type === 'image' ? ['location'] : ['location', 'copyright']) {
    const lost = textAt(document, key);
    if (lost) run.warn(`/${key}`, 'not-carried', `An article has no place for "${key}".`, lost);
  }
  for (const key of ['voice_transcripts', 'variations']) {
    if (document[key]) run.warn(`/${key}`, 'not-carried', `An article has no place for "${key}".`);
  }
  warnOfKeywords(document, run);
}

/** A story's lead and body. */
function contentOf(story: Source, run: AnsImport): Draft {
  const { leadMedia, before } = leadOf(story, run);
  return { leadMedia, body: [...before, ...elementsAt(story, 'content_elements', '', run)] };
}

/** A film, recording, gallery or picture that is a document of its own stands over no body. */
function mediumOf(document: Source, run: AnsImport): Draft {
  const { headlines, description, ...medium } = document;
  const [first, ...rest] = run.element(medium, '');
  return first && isLead(first)
    ? { leadMedia: first, body: rest }
    : { body: first ? [first, ...rest] : [] };
}

/** A list, or `undefined` where it is empty, so that the envelope's can stand in for it. */
const some = <Item>(list: Item[]): Item[] | undefined => (list.length > 0 ? list : undefined);

function articleOf(document: Source, run: AnsImport): Draft {
  const isStory = document.type === 'story';
  if (isStory) warnOfUnknown('story', document, '', run);
  readCorrections(document, run);
  const section = mainSectionOf(document, run);
  const contributors = some(contributorsOf(document, run));
  const { headline, alternativeHeadlines } = headlinesOf(document);
  return {
    ...addressesOf(document, run),
    type: typeOf(document),
    ...standingOf(document, run),
    lang: run.lang,
    headline: headline ?? line(textAt(document, 'subtitle')),
    alternativeHeadlines,
    standfirst: standfirstOf(document, run),
    kicker: kickerOf(document, run),
    byline:
      contributors &&
      given<NonNullable<Draft['byline']>>({ contributors, text: vanityByline(document) }),
    ...datesOf(document, run),
    section,
    tags: some(tagsOf(document, section, run)),
    related: some(relatedOf(document, run)),
    sponsor: sponsorOf(document, run),
    ...(isStory ? contentOf(document, run) : mediumOf(document, run)),
    corrections: some(run.corrections),
  };
}

/**
 * Makes an article of a document of Arc XP: a story in ANS 0.10, as the Content API gives it, or a
 * gallery, film, recording or picture of its own. Older versions of ANS are read as far as they
 * agree, with a warning.
 *
 * Headlines are plain text; all other text of ANS is HTML, and is read as `fromHtml` reads it. What
 * the API has not resolved, such as an author by reference, is a warning.
 *
 * @param input The document, as JSON.parse returns it.
 * @throws {ArticleError} where it is no such document.
 * @see https://github.com/washingtonpost/ans-schema
 */
export function fromAns(input: unknown, options?: ImportOptions): Imported {
  const document = documentOf(input);
  const run = startAns(document, options);
  checkVersion(document, run);
  const article = articleOf(document, run);
  warnOfRest(document, run);
  return finishImport(run, article, 'The ANS document');
}
