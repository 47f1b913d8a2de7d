import { blockRoot } from './blockRoot.js';
import { code } from './Code.js';
import { corrections } from './Corrections.js';
import { details } from './Details.js';
import { footnotes } from './Footnotes.js';
import { infoBox } from './InfoBox.js';
import { keyTakeaways } from './KeyTakeaways.js';
import { qanda } from './Qanda.js';
import type { Renderers } from './renderers.js';
import { table } from './Table.js';
import { thematicBreak } from './ThematicBreak.js';
import { timeline } from './Timeline.js';
import { unknownBlock } from './unknownBlock.js';

/** The place alone: it takes no room and says nothing until the app fills it. */
const adSlot: Renderers['adSlot'] = (block) =>
  blockRoot('div', block, { name: 'ad-slot', 'data-galley-slot': block.name });

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
  table,
  thematicBreak,
  code,
  infoBox,
  details,
  timeline,
  qanda,
  keyTakeaways,
  corrections,
  footnotes,
  adSlot,
  // What only the app can show: without its renderer, the block's words.
  custom: unknownBlock,
};
