import type { Article, ArticleType, Topic } from '../../article.js';
import type { Block } from '../../blocks.js';
import type { Draft } from '../finish.js';
import { isSameTime } from '../instant.js';
import { given, line } from '../make.js';
import { isSource, numberAt, objectAt, type Source, textAt } from '../read.js';
import { blocksAt, elementsAt, type GuardianImport, lineAt, sourcesAt } from './element.js';
import { instantAt } from './live.js';
import { contributorsOf, seriesOf, topicsOf } from './people.js';
import { otherHeadlines, storyOf } from './story.js';

const types = new Map<string, ArticleType>([
  ['liveblog', 'liveblog'],
  ['gallery', 'gallery'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

/** What an article's tags of tone say of it. */
const tones = new Map<string, ArticleType>([
  ['tone/comment', 'opinion'],
  ['tone/editorials', 'opinion'],
  ['tone/letters', 'opinion'],
  ['tone/reviews', 'review'],
]);

function typeOf(item: Source, run: GuardianImport): ArticleType {
  const known = types.get(textAt(item, 'type')?.toLowerCase() ?? '');
  if (known) return known;
  const tags = sourcesAt(item, 'tags', '', run).map(([tag]) => tones.get(textAt(tag, 'id') ?? ''));
  return tags.find(Boolean) ?? 'article';
}

/** The blocks that readers may see. */
function publishedBlocks(item: Source, run: GuardianImport): [Source, string][] {
  return sourcesAt(objectAt(item, 'blocks'), 'body', '/blocks', run).filter(([block, path]) => {
    if (block.published !== false) return true;
    run.warn(path, 'unpublished', 'This block is not published and was left out.');
    return false;
  });
}

/** A block that came without its elements has its body as HTML. */
function withElements([block, path]: [Source, string]): [Source, string] {
  const html = textAt(block, 'bodyHtml');
  if (!html || Array.isArray(block.elements)) return [block, path];
  return [{ ...block, elements: [{ _type: 'TextBlockElement', html }] }, path];
}

function blocksOf(item: Source, run: GuardianImport): [Source, string][] {
  const blocks = publishedBlocks(item, run).map(withElements);
  const html = textAt(objectAt(item, 'fields'), 'body');
  if (blocks.length > 0 || !html) return blocks;
  return [[{ elements: [{ _type: 'TextBlockElement', html }] }, '/fields/body']];
}

function mainOf(item: Source, run: GuardianImport): Block[] {
  const main = objectAt(objectAt(item, 'blocks'), 'main');
  const blocks = elementsAt(main, 'elements', '/blocks/main', run);
  return blocks.length > 0 ? blocks : blocksAt(objectAt(item, 'fields'), 'main', '/fields', run);
}

/** An atom by its id: the item carries the atoms that its elements name, each with its HTML. */
export function atomOf(item: Source, element: Source): Source | undefined {
  const { atomId, atomType } = objectAt(element, 'contentAtomTypeData');
  if (typeof atomId !== 'string') return undefined;
  for (const list of Object.values(objectAt(item, 'atoms'))) {
    const atom = Array.isArray(list) && list.find((each) => isSource(each) && each.id === atomId);
    if (isSource(atom)) return { _type: 'TextBlockElement', html: atom.defaultHtml, atomType };
  }
  return undefined;
}

const ended = (fields: Source) =>
  fields.liveBloggingNow === false || fields.liveBloggingNow === 'false';

/** The article of an item of the Guardian's Content API. */
export function contentApiDraft(item: Source, run: GuardianImport): Draft {
  const fields = objectAt(item, 'fields');
  const headline = textAt(fields, 'headline') ?? textAt(item, 'webTitle');
  const base = 'https://www.theguardian.com';
  const section = textAt(item, 'sectionName');
  const sectionId = textAt(item, 'sectionId');
  const shown = instantAt(item, ['webPublicationDate'], '', run);
  const first = instantAt(fields, ['firstPublicationDate'], '/fields', run);
  const gone = item.isExpired === true ? 'withheld' : item.isGone === true ? 'canceled' : undefined;
  return {
    ...storyOf(
      {
        source: item,
        type: typeOf(item, run),
        status: ended(fields) ? 'ended' : 'live',
        datePublished: first ?? shown,
        main: mainOf(item, run),
        blocks: blocksOf(item, run),
        starRating: numberAt(fields, 'starRating'),
      },
      run,
    ),
    id: textAt(item, 'id'),
    url: run.address(item.webUrl, '/webUrl'),
    status: gone,
    lang: textAt(fields, 'lang') ?? run.options.envelope?.lang ?? 'en',
    headline: line(headline),
    alternativeHeadlines: otherHeadlines(headline, [['seo', textAt(item, 'webTitle')]]),
    standfirst: lineAt(fields, 'standfirst', '/fields', run),
    kicker: seriesOf(item, run) ?? section,
    byline: given<Article['byline']>({
      text: textAt(fields, 'byline'),
      contributors: contributorsOf(item, base, run),
    }),
    dateModified: instantAt(fields, ['lastModified'], '/fields', run),
    // Editors set the date that is shown.
    displayDate: first && shown && !isSameTime(shown, first) ? shown : undefined,
    section: section
      ? given<Topic>({
          name: section,
          url: run.address(sectionId && `${base}/${sectionId}`, '/sectionId'),
        })
      : undefined,
    tags: topicsOf(item, base, run),
    access: textAt(fields, 'membershipAccess') ? { isAccessibleForFree: false } : undefined,
  };
}
