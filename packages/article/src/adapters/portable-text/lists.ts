import type { Block, List, ListItem } from '../../blocks.js';
import { numberAt, type Source } from '../read.js';
import type { TextImport } from './text.js';

/** A list that further items may join. */
interface OpenList {
  kind: string;
  list: List;
}

// Editors allow ten; a hostile level must not build a tower.
const maxLevel = 10;

function levelOf(node: Source, path: string, run: TextImport): number {
  if (node.level === undefined || node.level === null) return 1;
  const level = numberAt(node, 'level') ?? 1;
  const known = Math.min(Math.max(Math.trunc(level), 1), maxLevel);
  if (known !== node.level) {
    run.warn(`${path}/level`, 'list-level', `A level is 1 to ${maxLevel}; ${known} was taken.`);
  }
  return known;
}

function newList(kind: string, path: string, run: TextImport): List {
  if (kind !== 'bullet' && kind !== 'number') {
    run.warn(
      `${path}/listItem`,
      'list-type',
      `Not known: ${kind.slice(0, 60)}. Taken for bullets.`,
    );
  }
  return { type: 'list', ordered: kind === 'number', items: [] };
}

/** Where a list of the next level goes: under the last item, or under an empty one. */
function under({ list }: OpenList): Block[] {
  let item = list.items.at(-1);
  if (!item) {
    item = { children: [] };
    list.items.push(item);
  }
  item.blocks ??= [];
  return item.blocks;
}

/**
 * Rebuilds lists from the levels of their items, as the format's own tools do: a level that is
 * skipped is a list with an empty item, another kind of list on the same level is a new list.
 *
 * @param blocks Where the lists of level 1 go.
 */
export function listBuilder(blocks: Block[], run: TextImport) {
  let open: OpenList[] = [];
  return {
    /** Ends all lists: something else has come. */
    end(): void {
      open = [];
    },
    add(node: Source, item: ListItem, path: string): void {
      const kind = String(node.listItem);
      const level = levelOf(node, path, run);
      open.length = Math.min(open.length, level);
      if (open.length === level && open.at(-1)?.kind !== kind) open.pop();
      while (open.length < level) {
        const above = open.at(-1);
        const list = newList(kind, path, run);
        (above ? under(above) : blocks).push(list);
        open.push({ kind, list });
      }
      open.at(-1)?.list.items.push(item);
    },
  };
}
