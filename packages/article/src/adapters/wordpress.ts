import type { Article, ArticleType, Status } from '../article.js';
import { htmlLine } from '../html/html.js';
import { plainText } from '../text.js';
import { type Draft, finishImport } from './finish.js';
import { type Import, type Imported, type ImportOptions, startImport } from './import.js';
import { graphOf } from './json-ld/graph.js';
import { articleNode, articleTypeOf } from './json-ld/story.js';
import { numberAt, objectAt, textAt } from './read.js';
import { alternativeHeadlinesOf } from './wordpress/alternatives.js';
import { contentOf } from './wordpress/content.js';
import { standfirstOf } from './wordpress/excerpt.js';
import { languageOf, translationsOf } from './wordpress/language.js';
import { leadMediaOf } from './wordpress/media.js';
import { contributorsOf } from './wordpress/people.js';
import { findPost, htmlAt, type Post } from './wordpress/post.js';
import { relatedOf } from './wordpress/related.js';
import { topicsOf } from './wordpress/terms.js';
import { timesOf } from './wordpress/times.js';

/** The statuses of core; a plugin's own are steps before publication. */
const statuses = new Map<string, Status>([
  ['publish', 'usable'],
  ['future', 'usable'],
  ['private', 'withheld'],
  ['trash', 'canceled'],
]);

const formats = new Map<unknown, ArticleType>([
  ['gallery', 'gallery'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

/** The format that the theme draws, else what the page's own JSON-LD calls the post. */
function typeOf({ post }: Post): ArticleType {
  const format = formats.get(post.format);
  if (format) return format;
  const story = articleNode(graphOf(objectAt(objectAt(post, 'yoast_head_json'), 'schema')));
  const type = story && articleTypeOf(story.node);
  // Live updates are in the text, where nothing tells them apart.
  return type === 'opinion' || type === 'review' ? type : 'article';
}

function statusOf({ post, path }: Post, run: Import): Status | undefined {
  const status = textAt(post, 'status');
  if (status === undefined) return undefined;
  const known = statuses.get(status);
  if (!known && !['draft', 'auto-draft', 'pending', 'inherit'].includes(status)) {
    const message = `The status "${status.slice(0, 60)}" is not WordPress' own; taken for a draft.`;
    run.warn(`${path}/status`, 'unknown-status', message);
  }
  return known ?? 'draft';
}

function addressesOf({ post, path }: Post, run: Import): Pick<Draft, 'url' | 'canonicalUrl'> {
  const url =
    run.address(post.link, `${path}/link`) ??
    run.address(objectAt(post, 'guid').rendered, `${path}/guid/rendered`);
  const places = [
    ['yoast_head_json', 'canonical'],
    ['aioseo_head_json', 'canonical_url'],
  ] as const;
  const canonical = places
    .map(([place, key]) => run.address(objectAt(post, place)[key], `${path}/${place}/${key}`))
    .find(Boolean);
  return { url, canonicalUrl: canonical === url ? undefined : canonical };
}

/** A password keeps the text from those who do not have it; the API leaves it out. */
function accessOf({ post, path }: Post, run: Import): Article['access'] {
  const { protected: isProtected, rendered } = objectAt(post, 'content');
  if (isProtected !== true) return undefined;
  if (!rendered) {
    const message = 'The text is behind a password. Give it to the API with ?password=.';
    run.warn(`${path}/content`, 'protected', message);
  }
  return { isAccessibleForFree: false };
}

function draftOf(at: Post, run: Import): Draft {
  const { post } = at;
  const title = htmlAt(at, 'title');
  const headline = title ? htmlLine(title.html, title.path, run) : [];
  const leadMedia = leadMediaOf(at, run);
  const body = contentOf(at, run);
  const { section, tags } = topicsOf(at, run);
  const translations = translationsOf(at, run);
  return {
    id: numberAt(post, 'id')?.toString() ?? textAt(post, 'slug'),
    ...addressesOf(at, run),
    type: typeOf(at),
    status: statusOf(at, run),
    lang: languageOf(at),
    translations: translations.length > 0 ? translations : undefined,
    headline,
    alternativeHeadlines: alternativeHeadlinesOf(at, plainText(headline)),
    standfirst: standfirstOf(at, body, run),
    kicker: section?.name,
    byline: { contributors: contributorsOf(at, run) },
    ...timesOf(at, run),
    leadMedia,
    section,
    tags: tags.length > 0 ? tags : undefined,
    related: relatedOf(at, run),
    access: accessOf(at, run),
    body,
  };
}

/**
 * Reads a post, page or custom post of WordPress' REST API (wp/v2), best asked for with `?_embed`:
 * without it authors, categories and pictures are numbers. `content.raw` (`context=edit`), with or
 * without block comments, is read where nothing is rendered.
 *
 * The language comes from Polylang, WPML, Yoast SEO or All in One SEO, several authors from
 * PublishPress Authors, Co-Authors Plus or Newspack; core's API has neither. The option `blocks` is
 * asked by the classes of an element (`wp-block-acme-map`), with its tag, attributes and words.
 *
 * @param input A post, or a list that holds only it.
 * @throws {ArticleError} where the input is no post: the API's error, a media item, a longer list.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export function fromWordPress(input: unknown, options?: ImportOptions): Imported {
  const at = findPost(input);
  const run = startImport(options);
  return finishImport(run, draftOf(at, run), 'The WordPress post');
}
