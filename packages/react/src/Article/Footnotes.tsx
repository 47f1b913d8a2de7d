import type { Footnote } from '@galley/article';
import { blockWords } from '../internal/blockWords.js';
import { element } from '../internal/element.js';
import { blockRoot } from './blockRoot.js';
import * as css from './Footnotes.css.js';
import { renderBlocks } from './renderBlocks.js';
import type { Renderers, RenderOptions } from './renderers.js';

function note({ id, children }: Footnote, index: number, options: RenderOptions) {
  const { idPrefix = '' } = options;
  const back = element('a', {
    href: `#${idPrefix}ref-${id}`,
    role: 'doc-backlink',
    'aria-label': `${blockWords(options).backToText} ${index + 1}`,
    // An arrow that every font has.
    children: '^',
  });
  return element('li', {
    id: `${idPrefix}note-${id}`,
    children: [...renderBlocks(children, options), ' ', back],
  });
}

export const footnotes: Renderers['footnotes'] = (block, options) =>
  blockRoot('section', block, {
    className: css.root,
    name: 'footnotes',
    role: 'doc-endnotes',
    'aria-label': blockWords(options).footnotes,
    children: element('ol', {
      children: block.notes.map((one, index) => note(one, index, options)),
    }),
  });
