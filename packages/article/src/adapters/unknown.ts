import type { Block } from '../blocks.js';
import type { Import } from './import.js';
import { isSource, type Source } from './read.js';

// What names, addresses and looks are called in sources. They are no words for a reader.
const unread =
  /^[_@]|^(?:type|id|ids|key|ref|slug|href|src|url|path|html|css|js|role|style|theme|format|lang|language|data|size|align\w*|variant|color|target|rel|icon|mimeType|layout\w*|\w*(?:Id|Ids|Ref|Url|URL|Uri|Type|Width|Colou?r))$/;
const unreadValue = /^(?:https?:|mailto:|data:|\/|#[\da-f]{3,8}$)|^[\da-f-]{24,}$/i;

/** The texts in a node that a reader would see, as far as can be told without knowing its type. */
export function wordsIn(value: unknown): string {
  if (typeof value === 'string') return unreadValue.test(value.trim()) ? '' : value.trim();
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join('\n');
  if (!isSource(value)) return '';
  return Object.entries(value)
    .map(([key, property]) => (unread.test(key) ? '' : wordsIn(property)))
    .filter(Boolean)
    .join('\n');
}

/** What the app makes of a type of node; `undefined` where it says nothing of it. */
export function mappedBlocks(type: string, node: Source, run: Import): Block[] | undefined {
  const { blocks = {} } = run.options;
  if (!Object.hasOwn(blocks, type)) return undefined;
  const mapped = blocks[type]?.(node);
  return Array.isArray(mapped) ? mapped : mapped ? [mapped] : [];
}

/** Keeps the words of a node of a type that the adapter does not know, and says so. */
export function unknownBlock(type: string, node: Source, path: string, run: Import): Block[] {
  const text = wordsIn(node);
  run.warn(
    path,
    'unknown-type',
    `Nothing is known of ${JSON.stringify(type.slice(0, 60))}; ${
      text ? 'only its words were kept' : 'it holds no words and was left out'
    }. Map it with the option "blocks".`,
  );
  return text ? [{ type: 'unknown', sourceType: type, text }] : [];
}

/** Where a node should stand but something else does. */
export function notANode(value: unknown, path: string, run: Import): void {
  const lost = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  run.warn(path, 'invalid', 'This is no node of the format and was left out.', lost);
}

/** Every text in a value, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

// Beyond this a text is only looked for as it stands, not as a part of another.
const maxSearched = 100_000;

/**
 * Warns of the words of a node that stand neither in the blocks made of it nor in the warnings
 * since: it was read by what such nodes commonly hold, and may hold more.
 *
 * @param before How many warnings there were before the node was read.
 */
export function warnOfLost(
  node: Source,
  blocks: readonly Block[],
  path: string,
  run: Import,
  before: number,
): void {
  const kept = textsIn([blocks, run.warnings.slice(before).map(({ lost }) => lost)]);
  const known = new Set(kept);
  const all = kept.join('\n');
  const searched = all.length < maxSearched ? all : '';
  const lost = wordsIn(node)
    .split('\n')
    .filter((text) => !known.has(text) && !searched.includes(text));
  if (lost.length > 0) {
    run.warn(path, 'no-place', 'The article has no place for some words here.', lost.join('\n'));
  }
}
