import { blockText } from '../internal/blockText.js';
import { blockWords } from '../internal/blockWords.js';
import { element } from '../internal/element.js';
import { blockRoot } from './blockRoot.js';
import { boxHeading } from './boxHeading.js';
import { contents } from './contents.js';
import * as css from './KeyTakeaways.css.js';
import type { Renderers } from './renderers.js';

export const keyTakeaways: Renderers['keyTakeaways'] = (block, options) => {
  const { heading: given, items } = block;
  const heading = given?.length
    ? given
    : [{ type: 'text' as const, text: blockWords(options).keyTakeaways }];
  const points = items.map((item) => element('li', { children: contents(item, options) }));
  return blockRoot('aside', block, {
    className: css.root,
    name: 'key-takeaways',
    'aria-label': blockText(heading),
    children: [boxHeading(heading, options), element('ul', { children: points })],
  });
};
