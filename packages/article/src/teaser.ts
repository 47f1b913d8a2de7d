import type { Article, LeadMedia } from './article.js';
import type { Block } from './blocks.js';
import type { Inline } from './inlines.js';
import { walk } from './walk.js';

function withoutTranscript(lead: LeadMedia): LeadMedia {
  if (lead.type !== 'video' && lead.type !== 'audio') return lead;
  const { transcript: _, ...rest } = lead;
  return rest;
}

/** The notes that the blocks hold. */
function notesIn(article: Article): Set<string> {
  const notes = new Set<string>();
  walk(article, {
    block(block) {
      if (block.type === 'footnotes') for (const { id } of block.notes) notes.add(id);
    },
  });
  return notes;
}

/** A copy in which no mark leads to a note that was cut. */
function withoutDeadRefs<Node>(node: Node, notes: ReadonlySet<string>): Node {
  if (Array.isArray(node)) {
    const kept = node.filter(
      (one: Partial<Inline> | undefined) =>
        one?.type !== 'footnoteRef' || notes.has(one.note ?? ''),
    );
    return kept.map((one) => withoutDeadRefs(one, notes)) as Node;
  }
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, withoutDeadRefs(value, notes)]),
  ) as Node;
}

/**
 * What readers see of a story before they pay: its head and the first blocks of its body, marked
 * as not free. The rest is in the result nowhere: not the later blocks, not a live blog's updates,
 * not the lead's transcript, not the footnotes that were cut. Do it on the server, so that the
 * rest is in no HTML, flight data or JSON-LD.
 *
 * @param options.blocks How many blocks of the body are left, from its beginning; 0 or more.
 * @returns A new article; `article` is not changed.
 * @throws {RangeError} where `blocks` is no whole number of 0 or more.
 */
export function teaser(article: Article, { blocks }: { blocks: number }): Article {
  if (!Number.isInteger(blocks) || blocks < 0) {
    throw new RangeError(
      `teaser: "blocks" is ${blocks}. Give the number of blocks to leave, 0 or more.`,
    );
  }
  const { leadMedia, live, ...head } = article;
  const body: Block[] = article.body.slice(0, blocks);
  const cut: Article = {
    ...head,
    ...(leadMedia && { leadMedia: withoutTranscript(leadMedia) }),
    ...(live && { live: { ...live, updates: [] } }),
    access: { isAccessibleForFree: false, isTeaser: true },
    body,
  };
  return { ...cut, body: withoutDeadRefs(body, notesIn(cut)) };
}
