import type { Block, Paragraph } from '../../blocks.js';
import { htmlBlocks, htmlLine } from '../../html/html.js';
import type { Inline } from '../../inlines.js';
import type { Ids } from '../claim.js';
import type { Import } from '../import.js';
import { isSource, listAt, type Source, textAt } from '../read.js';
import { notANode } from '../unknown.js';

/** One import of a Guardian article. */
export interface GuardianImport extends Import {
  /** The blocks of a list of elements; `path` is the list's. */
  elements(list: readonly unknown[], path: string): Block[];
  readonly ids: Ids;
}

/** Makes the blocks of an element of one type. */
export type Maker = (element: Source, path: string, run: GuardianImport) => Block[];

/** The blocks of a property that holds HTML. */
export const blocksAt = (
  element: Source,
  key: string,
  path: string,
  run: GuardianImport,
): Block[] => {
  const html = textAt(element, key);
  return html === undefined ? [] : htmlBlocks(html, `${path}/${key}`, run);
};

/** The line of a property that holds HTML; captions and standfirsts do. */
export function lineAt(
  element: Source,
  key: string,
  path: string,
  run: GuardianImport,
): Inline[] | undefined {
  const html = textAt(element, key);
  return html === undefined ? undefined : htmlLine(html, `${path}/${key}`, run);
}

/** The blocks of a property that holds elements, or one. */
export function elementsAt(
  source: Source,
  key: string,
  path: string,
  run: GuardianImport,
): Block[] {
  const value = source[key];
  if (isSource(value)) return run.elements([value], `${path}/${key}`);
  if (value !== undefined && !Array.isArray(value)) notANode(value, `${path}/${key}`, run);
  return run.elements(listAt(source, key), `${path}/${key}`);
}

/** The objects of a list, each with its place. */
export function sourcesAt(
  source: Source,
  key: string,
  path: string,
  run: Import,
): [item: Source, path: string][] {
  return listAt(source, key).flatMap((item, index): [Source, string][] => {
    if (isSource(item)) return [[item, `${path}/${key}/${index}`]];
    notANode(item, `${path}/${key}/${index}`, run);
    return [];
  });
}

/** A line as a paragraph; none where there is no line. */
export const paragraphOf = (children: Inline[] | undefined): Paragraph[] =>
  children ? [{ type: 'paragraph', children }] : [];

/** Where there is nothing to show: a warning, with the words that went with it. */
export function nothing(
  message: string,
  path: string,
  run: Import,
  ...words: (string | undefined)[]
): Block[] {
  run.warn(path, 'dropped', message, words.filter(Boolean).join('\n'));
  return [];
}
