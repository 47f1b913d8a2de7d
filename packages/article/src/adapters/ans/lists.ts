import type { Block, ListItem, TableCell } from '../../blocks.js';
import { plainText } from '../../text.js';
import { isSource, listAt, type Source, textAt } from '../read.js';
import type { AnsImport } from './reading.js';

/** Blocks as the inside of a list item or table cell: its line, and what stands under it. */
function asItem(blocks: readonly Block[]): ListItem {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph' || first.lang || first.dir) {
    return { children: [], ...(blocks.length > 0 && { blocks: [...blocks] }) };
  }
  return { children: first.children, ...(rest.length > 0 && { blocks: rest }) };
}

/** A list within a list stands beside the items there; here it stands under the one before it. */
function addNested(items: ListItem[], nested: readonly Block[]): void {
  const last = items.at(-1);
  if (last) last.blocks = [...(last.blocks ?? []), ...nested];
  else items.push({ children: [], blocks: [...nested] });
}

export function list(element: Source, path: string, run: AnsImport): Block[] {
  const items: ListItem[] = [];
  listAt(element, 'items').forEach((item, index) => {
    const blocks = run.element(item, `${path}/items/${index}`);
    if (blocks.length === 0) return;
    if (isSource(item) && item.type === 'list') addNested(items, blocks);
    else items.push(asItem(blocks));
  });
  const ordered = /^(?:ordered|ol$|number)/i.test(textAt(element, 'list_type') ?? '');
  return [{ type: 'list', ordered, items }];
}

/** A cell: a text element, or before ANS 0.10 a `table_cell` with elements in it. */
function cell(value: unknown, path: string, run: AnsImport): TableCell {
  const inner = isSource(value) ? listAt(value, 'content_elements') : [];
  const isOld = isSource(value) && value.type === 'table_cell';
  return asItem(
    isOld
      ? inner.flatMap((element, index) => run.element(element, `${path}/content_elements/${index}`))
      : run.element(value, path),
  );
}

const cells = (row: readonly unknown[], path: string, run: AnsImport): TableCell[] =>
  row.map((value, index) => cell(value, `${path}/${index}`, run));

/** A row: a list of cells, or before ANS 0.10 a `table_row`. */
function row(value: unknown, path: string, run: AnsImport): TableCell[] {
  if (Array.isArray(value)) return cells(value, path, run);
  if (isSource(value)) return cells(listAt(value, 'cells'), `${path}/cells`, run);
  run.warn(path, 'invalid', 'This is no row of a table and was left out.');
  return [];
}

const hasWords = ({ children, blocks = [] }: TableCell) =>
  plainText([...children, ...blocks]).trim() !== '';

export function table(element: Source, path: string, run: AnsImport): Block[] {
  const header = cells(listAt(element, 'header'), `${path}/header`, run);
  const rows = listAt(element, 'rows').map((value, index) =>
    row(value, `${path}/rows/${index}`, run),
  );
  // Editors leave the heading row blank where a table has none.
  if (header.some(hasWords)) {
    rows.unshift(header.map((heading) => ({ ...heading, header: 'column' })));
  }
  return [{ type: 'table', rows: rows.filter((cells) => cells.length > 0) }];
}
