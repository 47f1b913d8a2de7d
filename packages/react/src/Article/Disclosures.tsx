import type { Article } from '@galley/article';
import { element } from '../internal/element.js';
import { inlines } from '../internal/inlines.js';
import * as css from './Disclosures.css.js';
import type { RenderOptions } from './renderers.js';

/** What the reader ought to know of how the story was made or paid for. */
export const disclosures = ({ disclosures: said }: Article, options: RenderOptions) =>
  said?.length
    ? element('div', {
        className: css.root,
        'data-galley': 'disclosures',
        children: said.map(({ kind, text }) =>
          element('p', { 'data-galley-kind': kind, children: inlines(text, options) }),
        ),
      })
    : null;
