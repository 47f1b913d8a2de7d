import type { FootnoteRef } from '../../inlines.js';
import type { Source } from '../read.js';
import { firstBlocks, type TextImport } from './text.js';

export const isNote = ({ _type }: Source) =>
  typeof _type === 'string' && /^(?:foot|end|side)-?note$/i.test(_type);

/** The mark of a note, whose words go to the end of the article. */
export function noteRef(node: Source, path: string, run: TextImport): FootnoteRef {
  const known = run.notes.get(path);
  const id = known?.id ?? String(run.notes.size + 1);
  if (!known) {
    const note = { id, children: [] };
    // Before its words are read: they may hold a note of their own.
    run.notes.set(path, note);
    const keys = ['note', 'text', 'content', 'body', 'footnote', 'children'];
    run.notes.set(path, { id, children: firstBlocks(node, path, run, ...keys) });
  }
  return { type: 'footnoteRef', note: id, label: id };
}
