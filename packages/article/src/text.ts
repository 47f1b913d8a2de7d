import type { Block, Inline, ListItem } from './blocks.js';

type Node = Block | Inline | ListItem;
/** What is still to be printed: a node, its words, or the end of a line. */
type Task = Node | string | typeof endOfLine;

const endOfLine = Symbol('end of line');

/** A block's parts in the order they are read, each on a line of its own. */
function lines(parts: readonly (readonly Task[] | string | undefined)[]): Task[] {
  return parts.flatMap((part) => (part ? [endOfLine, ...part, endOfLine] : []));
}

function expand(node: Node): readonly Task[] {
  if (!('type' in node)) return [...lines([node.children]), ...(node.lists ?? [])];
  switch (node.type) {
    case 'text':
      return [node.text];
    case 'break':
      return ['\n'];
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'span':
      return node.children;
    case 'list':
      return node.items;
    case 'image':
      return lines([node.image.caption, node.image.credit && [node.image.credit]]);
    case 'relatedLinks':
      return lines([[node.heading], ...node.links.map((link) => [link.text])]);
    case 'unknown':
      return lines([[node.text]]);
    case 'blockquote':
    case 'pullquote':
      return lines([node.children, node.attribution]);
    default:
      return lines([node.children]);
  }
}

/**
 * The words of a text or of blocks, without any markup: for counting, searching, sharing.
 * Inline nodes follow one another as they stand; each block, list item, attribution, caption,
 * credit and related link is a line of its own, a `break` begins a new line (`\n`), nothing else
 * is added. A pull quote's words are there, though they repeat the story's. Any depth; linear.
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
