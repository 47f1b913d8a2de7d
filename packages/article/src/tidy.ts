import type { Block, Table, TableCell } from './blocks.js';
import type { Inline } from './inlines.js';

function isEmpty(node: Inline): boolean {
  if (node.type === 'text') return node.text === '';
  return 'children' in node && node.children.length === 0;
}

const childrenOf = (node: Inline): Inline[] => ('children' in node ? node.children : []);

const isLink = ({ type }: Inline) => type === 'link' || type === 'footnoteRef';

const holdsLink = (nodes: readonly Inline[]): boolean =>
  nodes.some((node) => isLink(node) || holdsLink(childrenOf(node)));

/** The same words with no link among them. */
function withoutLinks(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'footnoteRef') return [{ type: 'text', text: node.label }];
    if (!('children' in node)) return [node];
    const children = tidyInlines(withoutLinks(node.children));
    return node.type === 'link' ? children : [{ ...node, children }];
  });
}

/** HTML has no link in a link: the outer one stays. */
function unnested(node: Inline): Inline {
  if (node.type !== 'link' || !holdsLink(node.children)) return node;
  return { ...node, children: tidyInlines(withoutLinks(node.children)) };
}

/** The same line with no mark of a footnote. */
export const withoutMarks = (nodes: readonly Inline[]): Inline[] =>
  tidyInlines(
    nodes.flatMap((node): Inline[] => {
      if (node.type === 'footnoteRef') return [];
      return 'children' in node ? [{ ...node, children: withoutMarks(node.children) }] : [node];
    }),
  );

/** The same line with the marks of footnotes as plain words. */
export const withoutRefs = (nodes: Inline[]): Inline[] =>
  tidyInlines(
    nodes.map((node) => {
      if (node.type === 'footnoteRef') return { type: 'text', text: node.label };
      return 'children' in node ? { ...node, children: withoutRefs(node.children) } : node;
    }),
  );

/**
 * One text where two stand side by side, no link in a link, and nothing that is empty. Expects the
 * nodes' own children to be tidy already; gives the same list back where nothing is to do.
 */
export function tidyInlines(nodes: Inline[]): Inline[] {
  if (isTidy(nodes)) return nodes;
  const tidy: Inline[] = [];
  let run: string[] = [];
  function endRun(): void {
    if (run.length > 0) tidy.push({ type: 'text', text: run.join('') });
    run = [];
  }
  for (const node of nodes) {
    if (isEmpty(node)) continue;
    if (node.type === 'text') run.push(node.text);
    else {
      endRun();
      tidy.push(unnested(node));
    }
  }
  endRun();
  return tidy;
}

function isTidy(nodes: readonly Inline[]): boolean {
  let afterText = false;
  for (const node of nodes) {
    const isText = node.type === 'text';
    if (isEmpty(node) || (isText && afterText) || unnested(node) !== node) return false;
    afterText = isText;
  }
  return true;
}

const saysNothing = ({ children, blocks }: { children: unknown[]; blocks?: unknown[] }) =>
  children.length === 0 && !blocks?.length;

const isEmptyRow = (row: readonly TableCell[]) => row.every(saysNothing);

function holdsNothing(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.length === 0;
    case 'blockquote':
    case 'pullquote':
      return block.children.length === 0 && !block.attribution?.length;
    case 'list':
      return block.items.length === 0;
    case 'keyTakeaways':
    case 'qanda':
      return block.items.length === 0 && !block.heading?.length;
    case 'timeline':
      return block.events.length === 0 && !block.heading?.length;
    case 'infoBox':
      return block.children.length === 0 && !block.heading?.length;
    case 'details':
      return block.children.length === 0 && block.summary.length === 0;
    case 'gallery':
      return block.images.length === 0 && !block.caption?.length;
    case 'table':
      return block.rows.every(isEmptyRow) && !block.caption?.length;
    case 'code':
      return block.text === '' && !block.caption?.length;
    case 'relatedLinks':
      return block.links.length === 0;
    case 'footnotes':
      return block.notes.length === 0;
    default:
      return false;
  }
}

const widthOf = (row: readonly TableCell[]) =>
  row.reduce((width, { colSpan = 1 }) => width + colSpan, 0);

/** The field within so many columns and rows. */
function fitted(cell: TableCell, columns: number, rows: number): TableCell {
  const { colSpan = 1, rowSpan = 1, ...rest } = cell;
  if (colSpan <= columns && rowSpan <= rows) return cell;
  const across = Math.min(colSpan, columns);
  const down = Math.min(rowSpan, rows);
  return { ...rest, ...(across > 1 && { colSpan: across }), ...(down > 1 && { rowSpan: down }) };
}

/** No row is empty, and no field reaches below the table or is wider than the other rows. */
function tidyTable(table: Table): Table {
  const rows = table.rows.filter((row) => row.length > 0);
  const widths = rows.map(widthOf);
  const [widest = 0, second = 0] = widths.toSorted((a, b) => b - a);
  return {
    ...table,
    rows: rows.map((row, index) => {
      const columns = Math.max(1, widths[index] === widest ? second : widest);
      return row.map((cell) => fitted(cell, columns, rows.length - index));
    }),
  };
}

/**
 * Leaves out the blocks that hold no words at all, such as the empty paragraphs of an editor, and
 * mends the grids of tables.
 */
export function tidyBlocks(blocks: Block[]): Block[] {
  const kept = blocks.some(holdsNothing) ? blocks.filter((block) => !holdsNothing(block)) : blocks;
  return kept.some(({ type }) => type === 'table')
    ? kept.map((block) => (block.type === 'table' ? tidyTable(block) : block))
    : kept;
}
