import type { TimelineEvent } from '@galley/article';
import { element } from '../internal/element.js';
import { inlines } from '../internal/inlines.js';
import { blockRoot } from './blockRoot.js';
import { boxHeading } from './boxHeading.js';
import { renderBlocks } from './renderBlocks.js';
import type { Renderers, RenderOptions } from './renderers.js';
import * as css from './Timeline.css.js';

const event = ({ date, dateTime, heading, children }: TimelineEvent, options: RenderOptions) =>
  element('li', {
    children: [
      // A `time` without `datetime` may hold only a date.
      element(dateTime ? 'time' : 'span', { dateTime, children: inlines(date, options) }),
      heading?.length ? element('b', { children: inlines(heading, options) }) : null,
      ...renderBlocks(children, options),
    ],
  });

export const timeline: Renderers['timeline'] = (block, options) => {
  const events = block.events.map((one) => event(one, options));
  const children = [boxHeading(block.heading, options), element('ol', { children: events })];
  const props = { className: css.root, name: 'timeline', children };
  return blockRoot('section', block, props);
};
