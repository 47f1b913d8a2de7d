import { element } from '../internal/element.js';
import { inlines } from '../internal/inlines.js';
import { blockRoot } from './blockRoot.js';
import * as css from './Details.css.js';
import { renderBlocks } from './renderBlocks.js';
import type { Renderers } from './renderers.js';

export const details: Renderers['details'] = (block, options) => {
  const { summary, open } = block;
  const blocks = renderBlocks(block.children, options);
  const props = { className: css.root, name: 'details' };
  // Nobody opens what does not say what it is: without a summary nothing is hidden.
  if (!summary.length) return blockRoot('section', block, { ...props, children: blocks });
  const children = [element('summary', { children: inlines(summary, options) }), ...blocks];
  return blockRoot('details', block, { ...props, open, children });
};
