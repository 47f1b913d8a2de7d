import { blockText } from '../internal/blockText.js';
import { element } from '../internal/element.js';
import { inlines } from '../internal/inlines.js';
import { blockRoot } from './blockRoot.js';
import * as css from './Code.css.js';
import type { Renderers } from './renderers.js';

export const code: Renderers['code'] = (block, options) => {
  const { text, language, caption } = block;
  const name = blockText(caption) || language;
  const lines = element('pre', {
    // It scrolls inside itself, so the keyboard has to reach it.
    tabIndex: 0,
    role: name && 'group',
    'aria-label': name,
    // Programs run from left to right; verse as its first letters do.
    dir: language ? 'ltr' : 'auto',
    children: element('code', { children: text }),
  });
  const words = caption?.length
    ? element('figcaption', { children: inlines(caption, options) })
    : null;
  const props = { className: css.root, name: 'code', children: [lines, words] };
  return blockRoot('figure', block, props);
};
