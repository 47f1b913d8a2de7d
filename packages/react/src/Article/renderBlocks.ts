import type { Block } from '@galley/article';
import type { ReactNode } from 'react';
import type { RenderOptions } from './renderers.js';
import { unknownBlock } from './unknownBlock.js';

type Renderer = (block: Block, options: RenderOptions) => ReactNode;

/** Each block by its renderer, in their order; one that has none by its words. */
export function renderBlocks(blocks: readonly Block[], options: RenderOptions): ReactNode[] {
  // The registry pairs each type with its block, which TypeScript cannot follow.
  const known = options.renderers as Readonly<Record<string, Renderer | undefined>>;
  return blocks.map((block) => {
    const { type } = block;
    // A paragraph is found by a name written here: to search for one costs what an element does.
    // Of the others own entries alone: a block's type may be "constructor".
    const render =
      type === 'paragraph' ? known.paragraph : Object.hasOwn(known, type) && known[type];
    return (render || unknownBlock)(block, options);
  });
}
