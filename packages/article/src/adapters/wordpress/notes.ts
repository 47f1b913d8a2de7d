import type { Block, Footnote } from '../../blocks.js';
import { htmlBlocks } from '../../html/html.js';
import { wordsOf } from '../../html/text.js';
import {
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  tagOf,
} from '../../html/tree.js';
import type { FootnoteRef, Inline } from '../../inlines.js';
import type { Import } from '../import.js';
import { isSource, objectAt, textAt } from '../read.js';
import type { Reader } from './figures.js';
import type { Post } from './post.js';

const isAnchor = (id: string | undefined): id is string =>
  id !== undefined && id.length <= 100 && /^[^\s\p{C}]+$/u.test(id);

/** The mark of a footnote: `<sup data-fn="…" class="fn"><a href="#…">1</a></sup>`. */
export function noteRef(element: HtmlElement): FootnoteRef | undefined {
  const note = attribute(element, 'data-fn');
  if (!isAnchor(note)) return undefined;
  const label = wordsOf(childrenOf(element));
  return label ? { type: 'footnoteRef', note, label } : undefined;
}

/** The link back, which the article makes itself. */
const isBackLink = (node: HtmlNode) =>
  isElement(node) && tagOf(node) === 'a' && /^#.*-link$/.test(attribute(node, 'href') ?? '');

/** The footnotes block: a list whose items are named by the marks. */
export const footnotes: Reader = (element, context) => {
  const items = elementsIn(childrenOf(element));
  if (!items.every((item) => isAnchor(attribute(item, 'id')))) return undefined;
  const notes = items.map((item): Footnote => {
    const words = childrenOf(item).filter((node) => !isBackLink(node));
    return { id: attribute(item, 'id') ?? '', children: context.blocks(words) };
  });
  return notes.length > 0 ? [{ type: 'footnotes', notes }] : undefined;
};

/** JSON that WordPress has stored with the quotes inside of its texts bare. */
function readStored(json: string): unknown {
  const quoted = json
    .replaceAll('"', '\\"')
    .replace(/\{\\"content\\":\\"/g, '{"content":"')
    .replace(/\\",\\"id\\":\\"/g, '","id":"')
    .replace(/\\"\}/g, '"}');
  for (const text of [json, quoted]) {
    try {
      return JSON.parse(text);
    } catch {
      // The other reading may do.
    }
  }
  return undefined;
}

/** The notes in the post's own data, for content that was not rendered with them. */
export function storedNotes({ post, path }: Post, run: Import): Block[] {
  const stored = textAt(objectAt(post, 'meta'), 'footnotes');
  const list = stored ? readStored(stored) : undefined;
  if (!Array.isArray(list)) return [];
  const notes = list.flatMap((note: unknown): Footnote[] => {
    if (!isSource(note)) return [];
    const id = textAt(note, 'id');
    const html = textAt(note, 'content') ?? '';
    return isAnchor(id) ? [{ id, children: htmlBlocks(html, `${path}/meta/footnotes`, run) }] : [];
  });
  return notes.length > 0 ? [{ type: 'footnotes', notes }] : [];
}

/** A mark whose note is nowhere leads nowhere: it stays as a small number. */
export function unlinked(line: Inline[], ids: ReadonlySet<string>): void {
  for (const [index, node] of line.entries()) {
    if (node.type === 'footnoteRef' && !ids.has(node.note)) {
      line[index] = { type: 'superscript', children: [{ type: 'text', text: node.label }] };
    } else if ('children' in node) unlinked(node.children, ids);
  }
}
