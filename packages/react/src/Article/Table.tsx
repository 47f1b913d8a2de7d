import type { TableCell } from '@galley/article';
import { blockText } from '../internal/blockText.js';
import { blockWords } from '../internal/blockWords.js';
import { element } from '../internal/element.js';
import { inlines } from '../internal/inlines.js';
import { blockRoot } from './blockRoot.js';
import { contents } from './contents.js';
import type { Renderers, RenderOptions } from './renderers.js';
import * as css from './Table.css.js';

type Row = readonly TableCell[];

const scopes = { column: 'col', row: 'row' } as const;

function cell(field: TableCell, options: RenderOptions) {
  const { blocks, header, colSpan, rowSpan, align } = field;
  // HTML lets a heading of rows or columns hold no headings and no boxes.
  const isPlain = !blocks?.some(({ type }) => !/^(?:paragraph|image|code)$/.test(type));
  const scope = header && isPlain && scopes[header];
  return element(scope ? 'th' : 'td', {
    // A table has many fields, and a server component sends even what is undefined.
    ...(scope && { scope }),
    ...(colSpan && { colSpan }),
    ...(rowSpan && { rowSpan }),
    ...(align && { 'data-galley-align': align }),
    children: contents(field, options),
  });
}

/** How many rows at the top are headings alone and reach no further down. */
function headRows(rows: readonly Row[]): number {
  const count = rows.findIndex(
    (row) => !row.length || row.some(({ header }) => header !== 'column'),
  );
  const reaches = (row: Row, index: number) =>
    row.some(({ rowSpan = 1 }) => index + rowSpan > count);
  return count > 0 && !rows.slice(0, count).some(reaches) ? count : 0;
}

const group = (type: 'thead' | 'tbody', rows: readonly Row[], options: RenderOptions) =>
  element(type, {
    children: rows.map((row) =>
      element('tr', { children: row.map((field) => cell(field, options)) }),
    ),
  });

export const table: Renderers['table'] = (block, options) => {
  const { caption, rows } = block;
  const head = headRows(rows);
  const name = blockText(caption);
  return blockRoot('section', block, {
    className: css.root,
    name: 'table',
    // It scrolls inside itself, so the keyboard has to reach it. Named by its caption it is a region;
    // of those without, a page would have several of one name.
    tabIndex: 0,
    role: name ? undefined : 'group',
    'aria-label': name || blockWords(options).table,
    children: element('table', {
      children: [
        caption?.length ? element('caption', { children: inlines(caption, options) }) : null,
        head ? group('thead', rows.slice(0, head), options) : null,
        group('tbody', rows.slice(head), options),
      ],
    }),
  });
};
