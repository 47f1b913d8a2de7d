import type { Block } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import { isSource, listAt, type Source } from '../read.js';
import { mappedBlocks, notANode, wordsIn } from '../unknown.js';
import { imageBlock, isImage } from './image.js';
import { annotationsOf, nestMarks } from './marks.js';
import { isNote, noteRef } from './notes.js';
import { firstText, type TextImport } from './text.js';

/** A block's line of text, and what stood in it that cannot stand in a line. */
export interface Line {
  children: Inline[];
  moved: Block[];
}

/** A span's text; a newline in it is a break. */
const textOf = (text: string): Inline[] =>
  text
    .split('\n')
    .flatMap((part, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', text: part },
    ]);

/** An object in the middle of a line. */
function inlineObject(node: Source, path: string, run: TextImport, moved: Block[]): Inline[] {
  const type = String(node._type);
  const blocks =
    mappedBlocks(type, node, run) ?? (isImage(node) ? imageBlock(node, path, run) : undefined);
  if (blocks) {
    for (const block of blocks) moved.push(block);
    run.warn(path, 'moved', 'This stood in a line of text and now stands after it.');
    return [];
  }
  if (isNote(node)) return [noteRef(node, path, run)];
  if (/^(?:hard-?|line-?)?break$/i.test(type)) return [{ type: 'break' }];
  const key = ['text', 'label', 'title', 'name'].find((name) => firstText(node, name));
  const { [key ?? '']: shown, ...rest } = node;
  run.warn(
    path,
    'unknown-inline',
    `Nothing is known of ${type.slice(0, 60)} in a line. ${key ? `Its ${key} was kept.` : 'It was left out.'}`,
    wordsIn(rest),
  );
  return typeof shown === 'string' ? textOf(shown) : [];
}

/** The line of text of a block. */
export function lineOf(block: Source, path: string, run: TextImport): Line {
  const moved: Block[] = [];
  const annotations = annotationsOf(block, path);
  const children = nestMarks(
    listAt(block, 'children'),
    annotations,
    `${path}/children`,
    run,
    (child, at) => {
      if (typeof child === 'string') return textOf(child);
      if (!isSource(child)) {
        notANode(child, at, run);
        return [];
      }
      if (typeof child.text === 'string' && (child._type === 'span' || child._type === undefined))
        return textOf(child.text);
      return inlineObject(child, at, run, moved);
    },
  );
  return { children, moved };
}
