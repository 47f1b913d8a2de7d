import { nameAnchors } from './anchors.js';
import type { Article, LeadMedia } from './article.js';
import type { Block } from './blocks.js';
import type { Inline } from './inlines.js';
import { tidyBlocks, tidyInlines } from './tidy.js';
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

const lineNodes =
  /^(?:text|break|link|span|strong|emphasis|underline|strikethrough|subscript|superscript|footnoteRef)$/;

const isInline = (node: Partial<Inline>) =>
  lineNodes.test(String(node?.type)) ||
  // There is a block of code too, which has text and no children.
  (node?.type === 'code' && 'children' in node);

const isLine = (nodes: readonly Partial<Inline>[]) => nodes.some(isInline);

const isDead = (node: Partial<Inline>, notes: ReadonlySet<string>) =>
  node?.type === 'footnoteRef' && !notes.has(node.note ?? '');

/** A copy in which no mark leads to a note that was cut, as tidy as parsing leaves it. */
function withoutDeadRefs<Node>(node: Node, notes: ReadonlySet<string>): Node {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    const kept = node
      .filter((one) => !isDead(one, notes))
      .map((one) => withoutDeadRefs(one, notes));
    return (isLine(node) ? tidyInlines(kept) : tidyBlocks(kept)) as Node;
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      // What an app keeps in its own blocks is its own.
      key === 'data' ? value : withoutDeadRefs(value, notes),
    ]),
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
  return nameAnchors(withoutDeadRefs(cut, notesIn(cut)));
}
