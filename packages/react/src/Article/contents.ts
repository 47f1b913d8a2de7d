import type { Block, Inline } from '@galley/article';
import type { ReactNode } from 'react';
import { inlines, phrase } from '../internal/inlines.js';
import { renderBlocks } from './renderBlocks.js';
import type { RenderOptions } from './renderers.js';

/** A list's item or a table's field: its line of text, and what stands under it. */
interface Held {
  children: Inline[];
  blocks?: Block[];
}

/** The children of an item or a field. */
export const contents = ({ children, blocks }: Held, options: RenderOptions): ReactNode =>
  blocks
    ? [phrase(children, options), ...renderBlocks(blocks, options)]
    : inlines(children, options);
