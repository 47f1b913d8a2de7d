import { blockRoot } from './blockRoot.js';
import type { Renderers } from './renderers.js';
import * as css from './ThematicBreak.css.js';

export const thematicBreak: Renderers['thematicBreak'] = (block) =>
  blockRoot('hr', block, { className: css.root, name: 'thematic-break' });
