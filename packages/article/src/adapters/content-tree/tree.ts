import type { Block } from '../../blocks.js';
import type { Import } from '../import.js';
import type { Source } from '../read.js';
import { notANode } from '../unknown.js';

/** One import of a content tree. */
export interface TreeImport extends Import {
  /** A node together with what the transit tree leaves out of it. */
  whole(node: Source): Source;
  /** The blocks of a list of nodes; `path` is the list's, `first` the index of the first of them. */
  blocks(nodes: readonly unknown[], path: string, first?: number): Block[];
}

/** Makes the blocks of one type of node. */
export type Maker = (node: Source, path: string, run: TreeImport) => Block[];

/** A node's children, and where they are. */
export function childrenOf(
  node: Source,
  path: string,
  run: TreeImport,
): [nodes: readonly unknown[], path: string] {
  const { children = [] } = node;
  if (Array.isArray(children)) return [children, `${path}/children`];
  notANode(children, `${path}/children`, run);
  return [[], path];
}

/** The blocks of a node's children. */
export const within: Maker = (node, path, run) => run.blocks(...childrenOf(node, path, run));

/** Words that the article has no place for. */
export function noPlace(what: string, words: string | undefined, path: string, run: Import): void {
  if (words) run.warn(path, 'no-place', `The article has no place for ${what}.`, words);
}
