import type { Block, Table, TableCell } from '../../blocks.js';
import { given } from '../make.js';
import { isSource, numberAt, type Source } from '../read.js';
import { notANode } from '../unknown.js';
import { lineOf } from './phrasing.js';
import { childrenOf, type Maker, type TreeImport } from './tree.js';

/** How many columns or rows a field takes, within what HTML allows. */
function span(node: Source, key: string, max: number): number | undefined {
  const count = Math.round(numberAt(node, key) ?? 1);
  return count > 1 && count <= max ? count : undefined;
}

/** The nodes among a node's children, each with its place. */
function nodesOf(node: Source, path: string, run: TreeImport): [Source, string][] {
  const [children, at] = childrenOf(node, path, run);
  return children.flatMap((child, index): [Source, string][] => {
    if (isSource(child)) return [[child, `${at}/${index}`]];
    notANode(child, `${at}/${index}`, run);
    return [];
  });
}

function rows(section: Source, path: string, run: TreeImport): TableCell[][] {
  const inHeader = section.type === 'table-header';
  return nodesOf(section, path, run).map(([row, at]) =>
    nodesOf(row, at, run).map(([cell, place]) =>
      given<TableCell>({
        children: lineOf(cell, place, run),
        header: inHeader ? 'column' : cell.heading === true ? 'row' : undefined,
        colSpan: span(cell, 'columnSpan', 1000),
        rowSpan: span(cell, 'rowSpan', 65_534),
      }),
    ),
  );
}

/** The footer is a line of text in the tree, so it stands under the table. */
export const table: Maker = (node, path, run) => {
  const made: Table = { type: 'table', rows: [] };
  const under: Block[] = [];
  for (const [part, at] of nodesOf(node, path, run)) {
    if (part.type === 'table-caption') made.caption = lineOf(part, at, run);
    else if (part.type === 'table-header' || part.type === 'table-body')
      made.rows = made.rows.concat(rows(part, at, run));
    else under.push({ type: 'paragraph', children: lineOf(part, at, run) });
  }
  return [made, ...under];
};
