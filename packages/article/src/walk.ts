import type { Article } from './article.js';
import type { Block } from './blocks.js';
import type { Inline } from './inlines.js';
import { partsOf } from './parts.js';

/** What to do at each block and line of an article, in the order they are read. */
export interface Visitor {
  block?: (block: Block, path: string) => void;
  line?: (line: Inline[]) => void;
}

function walkBlocks(blocks: readonly Block[], path: string, visitor: Visitor): void {
  blocks.forEach((block, index) => {
    walkBlock(block, `${path}/${index}`, visitor);
  });
}

function walkBlock(block: Block, path: string, visitor: Visitor): void {
  visitor.block?.(block, path);
  // Most blocks are paragraphs; nothing is built for them.
  if (block.type === 'paragraph') visitor.line?.(block.children);
  else {
    for (const part of partsOf(block)) {
      if (part.line) visitor.line?.(part.line);
      if (part.blocks) walkBlocks(part.blocks, path + part.path, visitor);
    }
  }
}

/**
 * Visits every block at any depth, and every line that may hold a footnote's mark: head, lead,
 * body, live updates. Paths are JSON Pointers.
 */
export function walk(article: Partial<Article>, visitor: Visitor): void {
  const { headline, standfirst, leadMedia, body = [], live } = article;
  for (const line of [headline, standfirst]) if (line) visitor.line?.(line);
  if (leadMedia) walkBlock(leadMedia, '/leadMedia', visitor);
  walkBlocks(body, '/body', visitor);
  live?.updates.forEach((update, index) => {
    if (update.title) visitor.line?.(update.title);
    walkBlocks(update.body, `/live/updates/${index}/body`, visitor);
  });
}
