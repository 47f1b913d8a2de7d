import type { Block } from '@galley/article';
import type { ReactNode } from 'react';
import { wordsIn } from '../internal/words.js';
import { renderBlocks } from './renderBlocks.js';
import type { RenderOptions } from './renderers.js';

/** A place between the blocks of a story's body. */
export interface Place {
  /** Of the block that follows, from 0. */
  index: number;
  /** The block that follows. */
  block: Block;
  /** How many words of the body are printed before it. */
  wordsBefore: number;
}

/** What the app puts before a block of the body; nothing leaves the text as it is. */
export type Insert = (at: Place) => ReactNode;

/** The blocks with what the app puts between them. */
export function inserted(
  blocks: readonly Block[],
  options: RenderOptions,
  insert: Insert,
): ReactNode[] {
  const nodes = renderBlocks(blocks, options);
  let wordsBefore = 0;
  // Two places a block, filled or not: what is inserted shifts no other node.
  return blocks.flatMap((block, index) => {
    const at = { index, block, wordsBefore };
    wordsBefore += wordsIn(block);
    return [insert(at), nodes[index]];
  });
}
