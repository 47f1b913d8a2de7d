import type { Block } from './blocks.js';
import type { Inline } from './inlines.js';
import { type Part, partsOf } from './parts.js';

/** What is still to be printed: a node, its words, or the end of a line. */
type Task = Block | Inline | string | typeof endOfLine;

const endOfLine = Symbol('end of line');

/** A part of a block, on a line of its own. */
function lines({ line, words, blocks }: Part): Task[] {
  return [endOfLine, ...(line ?? blocks ?? [words ?? '']), endOfLine];
}

function expand(node: Block | Inline): readonly Task[] {
  switch (node.type) {
    case 'text':
      return [node.text];
    case 'break':
      return ['\n'];
    case 'footnoteRef':
      return [node.label];
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strikethrough':
    case 'subscript':
    case 'superscript':
    case 'link':
    case 'span':
      return node.children;
    case 'code':
      return 'children' in node ? node.children : partsOf(node).flatMap(lines);
    default:
      return partsOf(node).flatMap(lines);
  }
}

/**
 * The words of a text or of blocks, without any markup: for counting, searching, sharing.
 * Inline nodes follow one another as they stand; each block, list item, table cell, attribution,
 * caption, credit and related link is a line of its own, a `break` begins a new line (`\n`),
 * nothing else is added. A pull quote's words are there, though they repeat the story's. Any
 * depth; linear.
 */
export function plainText(nodes: readonly (Inline | Block)[]): string {
  const tasks: Task[] = [...nodes].reverse();
  const pieces: string[] = [];
  let lineEnded = false;
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (task === endOfLine) lineEnded = pieces.length > 0;
    else if (typeof task !== 'string') pushReversed(tasks, expand(task));
    else if (task) {
      if (lineEnded && !pieces.at(-1)?.endsWith('\n')) pieces.push('\n');
      lineEnded = false;
      pieces.push(task);
    }
  }
  return pieces.join('');
}

function pushReversed(tasks: Task[], parts: readonly Task[]): void {
  for (let index = parts.length - 1; index >= 0; index -= 1) tasks.push(parts[index] as Task);
}
