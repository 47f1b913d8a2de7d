import type { Draft } from '../finish.js';
import type { Import } from '../import.js';
import { readInstant } from '../instant.js';
import { languageTag } from '../language.js';
import { isSource, type Source } from '../read.js';
import { type Graph, type LinkedNode, valuesOf } from './graph.js';
import { addressOf, textOf, textsOf } from './text.js';

/** One reading: the story's node, the document it stands in, and what is lost. */
export interface Reading extends LinkedNode {
  graph: Graph;
  run: Import;
}

export function addressOfStory({ node, path, run }: Reading, page: string | undefined) {
  const main = addressOf(node.mainEntityOfPage);
  // An `@id` names the node, its fragment the node within the page.
  const id = addressOf(node['@id'])?.split('#')[0];
  const stated = [addressOf(node.url), main, page, id].find((address) => address?.trim());
  return run.address(stated, `${path}/url`);
}

export function languageOf(node: Source, graph: Graph): string | undefined {
  return valuesOf(node.inLanguage, '', graph)
    .flatMap(({ value }) => (isSource(value) ? [value.alternateName, value.name] : [value]))
    .map(languageTag)
    .find((tag) => tag !== undefined);
}

/** Times: the story's own, or for a film when it was put up. */
export function timesOf({ node, path, run }: Reading): Draft {
  const read = (key: string) => readInstant(textOf(node[key]), `${path}/${key}`, run);
  return {
    datePublished: read('datePublished') ?? read('uploadDate') ?? read('dateCreated'),
    dateModified: read('dateModified'),
  };
}

export function alternativeHeadlinesOf({ node }: Reading, headline: string | undefined) {
  const others = ['alternativeHeadline', 'name', 'alternateName'].flatMap((role) =>
    textsOf(node[role])
      .filter((text) => text !== headline)
      .map((text) => ({ role, text })),
  );
  return others.length > 0 ? others : undefined;
}
