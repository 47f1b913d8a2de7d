import type { Inline } from '../inlines.js';
import { tidyInlines } from '../tidy.js';

interface Edge {
  /** Whether nothing but the line's or the text's end follows. */
  last: boolean;
  /** Whether a line ends here, so that a space is not seen. */
  ends: boolean;
}

/** The line without what is not seen: breaks at its end, a space before a break or the end. */
export function trimLine(line: Inline[]): Inline[] {
  return trimAll(line, { last: true, ends: true });
}

function trimAll(nodes: readonly Inline[], edge: Edge): Inline[] {
  const kept: Inline[] = [];
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = trimNode(nodes[index] as Inline, edge);
    if (node) kept.push(node);
  }
  return tidyInlines(kept.reverse());
}

function trimNode(node: Inline, edge: Edge): Inline | undefined {
  if (node.type === 'break') {
    if (edge.last) return undefined;
    edge.ends = true;
    return node;
  }
  if ('children' in node) {
    const children = trimAll(node.children, edge);
    return children.length > 0 ? { ...node, children } : undefined;
  }
  const cut = edge.ends && node.type === 'text' && node.text.endsWith(' ');
  const trimmed = cut ? { ...node, text: node.text.slice(0, -1) } : node;
  if (trimmed.type === 'text' && trimmed.text === '') return undefined;
  edge.last = false;
  edge.ends = false;
  return trimmed;
}
