import type { Block, Heading, ListItem } from '../../blocks.js';
import { isSource, type Source, textAt } from '../read.js';
import { mappedBlocks, notANode } from '../unknown.js';
import { lineOf } from './line.js';
import { listBuilder } from './lists.js';
import { isKnownObject, object } from './objects.js';
import { isListItem, type TextImport } from './text.js';

const levels = new Map<unknown, Heading['level']>([
  // The story's headline is level 1.
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

/** A block of text in its style. */
function textBlock(node: Source, path: string, run: TextImport): Block[] {
  const { children, moved } = lineOf(node, path, run);
  const { style = 'normal' } = node;
  const level = levels.get(style);
  if (level) return [{ type: 'heading', level, children }, ...moved];
  if (style === 'blockquote')
    return [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }, ...moved];
  if (style !== 'normal' && style !== null) {
    run.warn(
      `${path}/style`,
      'unknown-style',
      `Nothing is known of the style ${String(style).slice(0, 60)}; taken for a paragraph.`,
    );
  }
  return [{ type: 'paragraph', children }, ...moved];
}

function listItem(node: Source, path: string, run: TextImport): ListItem {
  const blocks = textBlock(node, path, run);
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return { children: [], blocks };
  return { children: first.children, ...(rest.length > 0 && { blocks: rest }) };
}

function block(node: unknown, path: string, run: TextImport): Block[] {
  if (typeof node === 'string')
    return [{ type: 'paragraph', children: [{ type: 'text', text: node }] }];
  if (!isSource(node)) {
    notANode(node, path, run);
    return [];
  }
  // A span alone is a line of its own.
  if (node._type === 'span') return textBlock({ children: [node] }, path, run);
  const mapped = mappedBlocks(String(node._type), node, run);
  if (mapped) return mapped;
  return isKnownObject(node) ? object(node, path, run) : textBlock(node, path, run);
}

/** The blocks of an array of Portable Text. */
export function flow(nodes: readonly unknown[], path: string, run: TextImport): Block[] {
  const blocks: Block[] = [];
  const lists = listBuilder(blocks, run);
  nodes.forEach((node, index) => {
    const at = `${path}/${index}`;
    if (isListItem(node)) lists.add(node, listItem(node, at, run), at);
    else {
      lists.end();
      const [made, ...rest] = block(node, at, run);
      if (!made) return;
      const id = isSource(node) ? run.ids.claim(textAt(node, '_key')) : undefined;
      blocks.push(id && !made.id ? { ...made, id } : made);
      for (const other of rest) blocks.push(other);
    }
  });
  return blocks;
}
