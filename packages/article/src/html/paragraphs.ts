import type { Block } from '../blocks.js';
import type { Inline } from '../inlines.js';
import { foreignWords } from './foreign.js';
import { readLine } from './line.js';
import type { Scope } from './scope.js';
import { filled } from './shells.js';
import { type HtmlNode, isBlank, isElement, isForeign } from './tree.js';

/** A line of text as paragraphs: two breaks part them. */
export function paragraphs(run: readonly HtmlNode[], scope: Scope): Block[] {
  if (run.every(isBlank)) return [];
  const drawing = run.find(isElement);
  if (drawing && isForeign(drawing) && run.every((node) => node === drawing || isBlank(node))) {
    const text = foreignWords(drawing, scope);
    return text ? [{ type: 'unknown', sourceType: drawing.tagName, text }] : [];
  }
  const line = readLine(run, scope);
  const blocks: Block[] = [];
  for (const part of parted(line)) {
    if (part.length > 0) blocks.push({ type: 'paragraph', children: marked(part, scope) });
  }
  return blocks;
}

/** A line where two breaks follow one another, as several. */
function parted(line: Inline[]): Inline[][] {
  if (!line.some(({ type }) => type === 'break')) return [line];
  const parts: Inline[][] = [[]];
  line.forEach((node, index) => {
    const doubled = node.type === 'break' && line[index - 1]?.type === 'break';
    if (doubled) parts.push([]);
    else parts.at(-1)?.push(node);
  });
  return parts.map((part, index) =>
    index < parts.length - 1 && part.at(-1)?.type === 'break' ? part.slice(0, -1) : part,
  );
}

/** A line with the meaning of the elements that stand around its block. */
export function marked(line: Inline[], scope: Scope): Inline[] {
  if (line.length === 0 || scope.marks.length === 0) return line;
  for (const mark of scope.marks) mark.used = true;
  return filled(
    scope.marks.flatMap(({ shells }) => shells),
    line,
  );
}
