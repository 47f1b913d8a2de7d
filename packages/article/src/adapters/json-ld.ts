import type { LeadMedia } from '../article.js';
import type { Block } from '../blocks.js';
import { type Draft, finishImport } from './finish.js';
import { type Import, type Imported, type ImportOptions, startImport } from './import.js';
import { bodyOf } from './json-ld/body.js';
import { graphOf, listOf, typesOf } from './json-ld/graph.js';
import { imageOf } from './json-ld/images.js';
import { liveOf } from './json-ld/live.js';
import { accessOf, correctionsOf, disclosuresOf, sponsorOf } from './json-ld/openness.js';
import { noStory, readDocument } from './json-ld/page.js';
import { peopleOf } from './json-ld/people.js';
import {
  addressOfStory,
  alternativeHeadlinesOf,
  languageOf,
  type Reading,
  timesOf,
} from './json-ld/reading.js';
import { recordingsOf } from './json-ld/recordings.js';
import { warnOfRemainder } from './json-ld/remainder.js';
import { articleNode, articleTypeOf } from './json-ld/story.js';
import { textOf } from './json-ld/text.js';
import { topicsOf } from './json-ld/topics.js';
import { line } from './make.js';

/** The picture over the story, else its first film; further films stand before its text. */
function mediaOf({ node, path, graph, run }: Reading): { leadMedia?: LeadMedia; films: Block[] } {
  const isRecording = ['video', 'audio'].includes(articleTypeOf(node) ?? '');
  if (isRecording) {
    // Its description is the standfirst.
    const [film] = recordingsOf({ ...node, description: undefined }, path, graph, run);
    return film ? { leadMedia: film, films: [] } : { films: [] };
  }
  const films = ['video', 'audio', 'associatedMedia'].flatMap((key) =>
    recordingsOf(node[key], `${path}/${key}`, graph, run),
  );
  const image = imageOf(node.image ?? node.thumbnailUrl, `${path}/image`, graph, run);
  if (image) return { leadMedia: { type: 'image', image }, films };
  const [first, ...rest] = films;
  return first ? { leadMedia: first, films: rest } : { films };
}

function textOfStory({ node, path, run }: Reading) {
  const key = node.articleBody === undefined ? 'text' : 'articleBody';
  const parts = listOf(node[key]).filter((part) => typeof part === 'string');
  return bodyOf(parts.join('\n\n'), `${path}/${key}`, run);
}

function draftOf(reading: Reading, page: string | undefined, pageLang: string | undefined): Draft {
  const { node, path, graph, run } = reading;
  const url = addressOfStory(reading, page);
  const type = articleTypeOf(node);
  const headline = textOf(node.headline) ?? textOf(node.name) ?? textOf(node.alternativeHeadline);
  const { leadMedia, films } = mediaOf(reading);
  const authors = node.author ?? node.creator;
  return {
    id: textOf(node.identifier) ?? url,
    url,
    type,
    lang: languageOf(node, graph) ?? pageLang,
    headline: line(headline),
    alternativeHeadlines: alternativeHeadlinesOf(reading, headline),
    standfirst: line(textOf(node.description) ?? textOf(node.abstract)),
    byline: { contributors: peopleOf(authors, `${path}/author`, graph, run) },
    ...timesOf(reading),
    leadMedia,
    ...topicsOf(reading),
    corrections: correctionsOf(reading),
    disclosures: disclosuresOf(reading),
    sponsor: sponsorOf(reading),
    access: accessOf(reading),
    body: [...films, ...textOfStory(reading)],
    live: type === 'liveblog' ? liveOf(node, path, graph, run) : undefined,
  };
}

/**
 * Reads the story that a page describes in JSON-LD with schema.org's words: `NewsArticle` and its
 * kinds, `Article`, `BlogPosting`, `LiveBlogPosting`, or a page's one `VideoObject`.
 *
 * Publishers' data is read as they print it: nodes by reference, character references in text
 * (`It&#8217;s`), `"False"` for false, HTML in `articleBody`, JSON with small faults. Many leave
 * `articleBody` out; then the article has no body.
 *
 * @param input A page's HTML, the JSON's text, or its data: a node, a list, an `@graph`. The paths
 *   of warnings begin at the data; in a page, at the number of its script.
 * @throws {ArticleError} where the input holds no story.
 * @see https://schema.org/NewsArticle
 * @see https://www.w3.org/TR/json-ld11/
 */
export function fromJsonLd(input: unknown, options?: ImportOptions): Imported {
  const run = startImport(options);
  const { data, canonical, lang } = readDocument(input, run);
  const graph = graphOf(data);
  const story = articleNode(graph, canonical);
  if (!story) {
    const types = [...new Set(graph.nodes.flatMap(({ node }) => typesOf(node)))].slice(0, 10);
    return noStory(data, types.length > 0 ? `data of ${types.join(', ')}` : undefined);
  }
  const draft = draftOf({ ...story, graph, run }, canonical, lang);
  warnOfRemainder(story.node, story.path, run);
  if (draft.body?.length === 0 && !draft.live) warnNoBody(story.path, run);
  return finishImport(run, draft, 'The JSON-LD');
}

function warnNoBody(path: string, run: Import): void {
  const message = 'The data has no articleBody; import the page itself with the HTML adapter.';
  run.warn(path, 'no-body', message);
}
