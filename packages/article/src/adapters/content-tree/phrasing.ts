import type { Inline } from '../../inlines.js';
import { isSource, type Source, textAt } from '../read.js';
import { notANode, wordsIn } from '../unknown.js';
import { childrenOf, noPlace, type TreeImport } from './tree.js';

const marks = ['strong', 'emphasis', 'strikethrough', 'subscript', 'superscript'] as const;
const kinds: readonly unknown[] = [...marks, 'text', 'break', 'link', 'find-out-more-link'];

/** Whether a node stands in a line of text. */
export const isPhrasing = (node: unknown): node is Source =>
  isSource(node) && kinds.includes(node.type);

/** The line of text of a node's children. */
export function lineOf(node: Source, path: string, run: TreeImport): Inline[] {
  const [children, at] = childrenOf(node, path, run);
  return children.flatMap((child, index) => phrasing(child, `${at}/${index}`, run));
}

/** One node of a line of text. A block that stands there by mistake keeps its words. */
export function phrasing(node: unknown, path: string, run: TreeImport): Inline[] {
  if (!isSource(node)) {
    notANode(node, path, run);
    return [];
  }
  const mark = marks.find((type) => type === node.type);
  if (mark) return [{ type: mark, children: lineOf(node, path, run) }];
  switch (node.type) {
    case 'text':
      return text(node, path, run);
    case 'break':
      return [{ type: 'break' }];
    case 'link':
    case 'find-out-more-link':
      return link(node, path, run);
    default:
      return misplaced(node, path, run);
  }
}

function text({ value }: Source, path: string, run: TreeImport): Inline[] {
  if (typeof value === 'string') return [{ type: 'text', text: value }];
  notANode(value, `${path}/value`, run);
  return [];
}

function link(node: Source, path: string, run: TreeImport): Inline[] {
  const children = lineOf(node, path, run);
  noPlace('the title of a link', textAt(node, 'title'), `${path}/title`, run);
  const href = run.address(node.url, `${path}/url`);
  return href === undefined ? children : [{ type: 'link', href, children }];
}

function misplaced(node: Source, path: string, run: TreeImport): Inline[] {
  run.warn(
    path,
    'misplaced',
    `In a line of text: ${String(node.type).slice(0, 60)}. Its words stay.`,
  );
  if (Array.isArray(node.children)) return lineOf(node, path, run);
  return [{ type: 'text', text: wordsIn(node) }];
}
