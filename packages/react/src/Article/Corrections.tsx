import type { Correction } from '@galley/article';
import { blockWords } from '../internal/blockWords.js';
import { element } from '../internal/element.js';
import { phrase } from '../internal/inlines.js';
import { timestamp } from '../Timestamp/Timestamp.js';
import { blockRoot } from './blockRoot.js';
import * as css from './Corrections.css.js';
import type { Renderers, RenderOptions } from './renderers.js';

function correction({ kind, text, date }: Correction, options: RenderOptions) {
  const { locale, messages, timeZone } = options;
  return element('p', {
    children: [
      element('strong', { children: blockWords(options).corrections[kind] }),
      ' ',
      phrase(text, options),
      date ? ' ' : null,
      date ? timestamp({ dateTime: date, format: 'date', locale, messages, timeZone }) : null,
    ],
  });
}

/** What the story says of its own mistakes, at the block's place. */
export const corrections: Renderers['corrections'] = (block, options) => {
  const made = options.article?.corrections;
  if (!made?.length) return null;
  const children = made.map((one) => correction(one, options));
  const props = { className: css.root, name: 'corrections', role: 'note', children };
  return blockRoot('aside', block, props);
};

/** Whether a `corrections` block stands somewhere in these, at any depth. */
export function holdCorrections(nodes: unknown): boolean {
  if (typeof nodes !== 'object' || nodes === null) return false;
  const { type } = nodes as { type?: unknown };
  // What an app keeps in its own blocks is no part of the body.
  return (
    type !== 'custom' && (type === 'corrections' || Object.values(nodes).some(holdCorrections))
  );
}
