import type { Block } from '@galley/article';
import type { ReactNode } from 'react';
import type { RenderOptions } from './renderers.js';
import { unknownBlock } from './unknownBlock.js';

type Renderer = (block: Block, options: RenderOptions) => ReactNode;

/** Each block by its renderer, in their order; one that has none by its words. */
export function renderBlocks(blocks: readonly Block[], options: RenderOptions): ReactNode[] {
  // The registry pairs each type with its block, which TypeScript cannot follow.
  const known = options.renderers as Readonly<Record<string, Renderer | undefined>>;
  const nodes: ReactNode[] = [];
  let type: string | undefined;
  let render: Renderer = unknownBlock;
  // A loop, since its variables are quicker than a closure's: every block of a story passes here.
  for (const block of blocks) {
    // Most blocks are of the same type as the one before.
    if (block.type !== type) {
      type = block.type;
      // Own entries alone: a block's type may be "constructor".
      render = (Object.hasOwn(known, type) && known[type]) || unknownBlock;
    }
    nodes.push(render(block, options));
  }
  return nodes;
}
