import type { Article, Block } from '@galley/article';
import type { ReactNode } from 'react';
import type { Common } from '../internal/common.js';
import type { ImageOptions } from './images.js';

/** What every renderer is given beside its block. */
export interface RenderOptions extends Common {
  /** The story, where one is rendered: for the blocks that print what it says of itself. */
  article?: Article | undefined;
  /** IANA zone of the times in the body. Default: each offset as written. */
  timeZone?: string | undefined;
  /** Stands before every id in the body, so that two stories on one page have none in common. */
  idPrefix?: string | undefined;
  /** Addresses of an image server for the body's pictures. Default: the files the CMS lists. */
  images?: ImageOptions | undefined;
  /** True for what leads the story: it may be wide, and its picture is fetched early. */
  lead?: boolean | undefined;
  /** The renderers in use, for a block that holds blocks. */
  renderers: Partial<Renderers>;
  /** Told of a block that no renderer shows. Its text is shown all the same. */
  onUnknownBlock?: ((block: Block) => void) | undefined;
}

/**
 * A renderer for each type of block: a plain function, called and not mounted. It may use no
 * hook; where one is needed, it returns an element of the app's own component.
 */
export type Renderers = {
  [Type in Block['type']]: (
    block: Extract<Block, { type: Type }>,
    options: RenderOptions,
  ) => ReactNode;
};
