import type { Renderers } from './renderers.js';
import { unknownBlock } from './unknownBlock.js';

/** The renderers of what is read beside plain text. */
export const structureRenderers: Pick<
  Renderers,
  | 'table'
  | 'thematicBreak'
  | 'code'
  | 'infoBox'
  | 'details'
  | 'timeline'
  | 'qanda'
  | 'keyTakeaways'
  | 'corrections'
  | 'footnotes'
  | 'adSlot'
  | 'custom'
> = {
  table: unknownBlock,
  thematicBreak: unknownBlock,
  code: unknownBlock,
  infoBox: unknownBlock,
  details: unknownBlock,
  timeline: unknownBlock,
  qanda: unknownBlock,
  keyTakeaways: unknownBlock,
  corrections: unknownBlock,
  footnotes: unknownBlock,
  adSlot: unknownBlock,
  custom: unknownBlock,
};
