import type { Block } from '../../blocks.js';
import type { Live, LiveUpdate } from '../../live.js';
import type { Import } from '../import.js';
import { readInstant } from '../instant.js';
import { isSource, type Source } from '../read.js';
import { bodyOf } from './body.js';
import { type Graph, listOf, valuesOf } from './graph.js';
import { imageOf } from './images.js';
import { peopleOf } from './people.js';
import { recordingsOf } from './recordings.js';
import { addressOf, textOf } from './text.js';

/** The end of the update's own address, which links to it already use; else its place. */
function idOf(node: Source, index: number): string {
  const address = addressOf(node.url) ?? addressOf(node) ?? '';
  const [, fragment] = address.split('#');
  return fragment && /^[^\s\p{C}]{1,100}$/u.test(fragment) ? fragment : `update-${index + 1}`;
}

function bodyOfUpdate(node: Source, path: string, graph: Graph, run: Import): Block[] {
  const words = listOf(node.articleBody ?? node.text ?? node.description);
  const text = words.filter((part) => typeof part === 'string').join('\n\n');
  const image = imageOf(node.image, `${path}/image`, graph, run);
  return [
    ...bodyOf(text, `${path}/articleBody`, run),
    ...(image ? [{ type: 'image' as const, image }] : []),
    ...recordingsOf(node.video, `${path}/video`, graph, run),
  ];
}

function updateOf(
  node: Source,
  path: string,
  index: number,
  graph: Graph,
  run: Import,
): LiveUpdate | undefined {
  const title = textOf(node.headline) ?? textOf(node.name);
  const datePublished =
    readInstant(textOf(node.datePublished), `${path}/datePublished`, run) ??
    readInstant(textOf(node.dateModified), `${path}/dateModified`, run);
  const dateModified = readInstant(textOf(node.dateModified), `${path}/dateModified`, run);
  const contributors = peopleOf(node.author, `${path}/author`, graph, run);
  const body = bodyOfUpdate(node, path, graph, run);
  if (!datePublished) {
    const lost = [title, textOf(node.articleBody)].filter(Boolean).join('\n');
    run.warn(path, 'invalid', 'This update has no time and was left out.', lost);
    return undefined;
  }
  return {
    id: idOf(node, index),
    ...(title && { title: [{ type: 'text', text: title }] }),
    datePublished,
    ...(dateModified && { dateModified }),
    ...(contributors.length > 0 && { contributors }),
    body,
  };
}

/** Each id once: a second one is given its place. */
function withOwnIds(updates: readonly LiveUpdate[]): LiveUpdate[] {
  const taken = new Set<string>();
  return updates.map((update, index) => {
    const id = taken.has(update.id) ? `${update.id}-${index + 1}` : update.id;
    taken.add(id);
    return { ...update, id };
  });
}

const isAfter = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && Date.parse(a) > Date.parse(b);

/**
 * The updates of a `LiveBlogPosting`. Whether it is over is told by its own times, not by the
 * clock: an end that lies after the last change is still to come.
 */
export function liveOf(node: Source, path: string, graph: Graph, run: Import): Live {
  const all = valuesOf(node.liveBlogUpdate, `${path}/liveBlogUpdate`, graph);
  const updates = all.flatMap(({ value: update, path: at }, index) =>
    isSource(update) ? (updateOf(update, at, index, graph, run) ?? []) : [],
  );
  const start = readInstant(textOf(node.coverageStartTime), `${path}/coverageStartTime`, run);
  const end = readInstant(textOf(node.coverageEndTime), `${path}/coverageEndTime`, run);
  const changed = readInstant(textOf(node.dateModified), `${path}/dateModified`, run);
  const status = end && !isAfter(end, changed) ? 'ended' : 'live';
  return {
    status: updates.length === 0 && isAfter(start, changed) ? 'upcoming' : status,
    ...(start && { coverageStart: start }),
    ...(end && { coverageEnd: end }),
    updates: withOwnIds(updates),
  };
}
