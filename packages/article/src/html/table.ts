import { given } from '../adapters/make.js';
import type { Table, TableCell } from '../blocks.js';
import { itemOf } from './item.js';
import { languageOf } from './language.js';
import { warnOf } from './losses.js';
import type { Mapping, Scope } from './scope.js';
import { styleOf } from './style.js';
import { attribute, childrenNamed, childrenOf, type HtmlElement, tagOf } from './tree.js';

/** A row with what it stands in. */
interface Row {
  cells: HtmlElement[];
  inHead: boolean;
  /** How many rows its part of the table still has, itself included. */
  left: number;
}

const order = ['thead', 'tbody', 'tfoot'];

/** The rows from the top: heads first and feet last, wherever the source has them. */
function rowsOf(table: HtmlElement): Row[] {
  const parts = childrenNamed(table, ...order);
  parts.sort((a, b) => order.indexOf(tagOf(a)) - order.indexOf(tagOf(b)));
  return parts.flatMap((part) => {
    const rows = childrenNamed(part, 'tr');
    return rows.map((row, index) => ({
      cells: childrenNamed(row, 'td', 'th'),
      inHead: tagOf(part) === 'thead',
      left: rows.length - index,
    }));
  });
}

/** How many columns or rows a field takes, within what HTML allows. */
function span(cell: HtmlElement, name: string, most: number, ofZero: number): number | undefined {
  const [, digits] = /^\s*(\d{1,9})/.exec(attribute(cell, name) ?? '') ?? [];
  if (digits === undefined) return undefined;
  const count = Math.min(Number(digits) || ofZero, most);
  return count > 1 ? count : undefined;
}

function headerOf(cell: HtmlElement, row: Row, first: Row): TableCell['header'] {
  if (tagOf(cell) !== 'th') return undefined;
  const scope = attribute(cell, 'scope')?.trim().toLowerCase() ?? '';
  if (scope.startsWith('col')) return 'column';
  if (scope.startsWith('row')) return 'row';
  // Without a word of the source: what heads a row stands first in it, beside data.
  const besideData = row.cells.some((other) => tagOf(other) === 'td');
  const heads = row.inHead || (row === first && !besideData);
  return !heads && (besideData || row.cells[0] === cell) ? 'row' : 'column';
}

const aligns: Readonly<Record<string, TableCell['align']>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
};

function alignOf(cell: HtmlElement): TableCell['align'] {
  if (cell.attrs.length === 0) return undefined;
  const align = styleOf(cell, 'text-align') ?? attribute(cell, 'align')?.trim().toLowerCase() ?? '';
  return Object.hasOwn(aligns, align) ? aligns[align] : undefined;
}

function cellOf(cell: HtmlElement, row: Row, first: Row, scope: Scope): TableCell {
  if (cell.attrs.length === 0 && tagOf(cell) === 'td')
    return itemOf(scope.blocks(childrenOf(cell)));
  return given<TableCell>({
    ...itemOf(scope.blocks(childrenOf(cell)), languageOf(cell)),
    header: headerOf(cell, row, first),
    colSpan: span(cell, 'colspan', 1000, 1),
    rowSpan: span(cell, 'rowspan', Math.min(row.left, 65_534), row.left),
    align: alignOf(cell),
  });
}

/** Whether the table only places things, as in old pages and mail. */
function isLayout(table: HtmlElement, rows: readonly Row[]): boolean {
  const role = attribute(table, 'role')?.trim().toLowerCase();
  if (role === 'presentation' || role === 'none') return true;
  return (
    rows.length === 1 &&
    rows[0]?.cells.length === 1 &&
    tagOf(rows[0].cells[0] as HtmlElement) === 'td'
  );
}

/**
 * A `table`. One that only places things is what it holds, and so, with a warning, is one that
 * stands in another.
 */
export const table: Mapping = (element, scope) => {
  const rows = rowsOf(element);
  const captions = childrenNamed(element, 'caption');
  const layout = isLayout(element, rows);
  if (layout || scope.inTable) {
    if (!layout)
      warnOf(element, scope, 'nested-table', 'stands in a table; its fields follow one another.');
    return scope.blocks([...captions, ...rows.flatMap(({ cells }) => cells)]);
  }
  const inside = scope.with({ inTable: true });
  const caption = inside.line(captions.flatMap((each) => [...childrenOf(each)]));
  const [first] = rows;
  return [
    given<Table>({
      type: 'table',
      caption: caption.length > 0 ? caption : undefined,
      rows: first
        ? rows.map((row) => row.cells.map((cell) => cellOf(cell, row, first, inside)))
        : [],
    }),
  ];
};
