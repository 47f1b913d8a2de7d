import { blockText } from '../internal/blockText.js';
import { blockRoot } from './blockRoot.js';
import { boxHeading } from './boxHeading.js';
import * as css from './InfoBox.css.js';
import { renderBlocks } from './renderBlocks.js';
import type { Renderers } from './renderers.js';

export const infoBox: Renderers['infoBox'] = (block, options) =>
  blockRoot('aside', block, {
    className: css.root,
    name: 'info-box',
    'aria-label': blockText(block.heading) || undefined,
    children: [boxHeading(block.heading, options), ...renderBlocks(block.children, options)],
  });
