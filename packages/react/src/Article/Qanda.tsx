import { element } from '../internal/element.js';
import { inlines } from '../internal/inlines.js';
import { blockRoot } from './blockRoot.js';
import { boxHeading } from './boxHeading.js';
import * as css from './Qanda.css.js';
import { renderBlocks } from './renderBlocks.js';
import type { Renderers } from './renderers.js';

/** HTML's own list of questions and answers. No headings: a question's rank would be a guess. */
export const qanda: Renderers['qanda'] = (block, options) => {
  const items = block.items.flatMap(({ question, answer }) => [
    element('dt', { children: inlines(question, options) }),
    element('dd', { children: renderBlocks(answer, options) }),
  ]);
  const children = [boxHeading(block.heading, options), element('dl', { children: items })];
  const props = { className: css.root, name: 'qanda', children };
  return blockRoot('section', block, props);
};
