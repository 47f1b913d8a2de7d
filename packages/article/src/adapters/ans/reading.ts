import type { Correction } from '../../article.js';
import type { Block } from '../../blocks.js';
import { htmlLine } from '../../html/html.js';
import type { Inline } from '../../inlines.js';
import type { Import } from '../import.js';
import { listAt, type Source } from '../read.js';

/** One import of an ANS document: what its elements share while they are read. */
export interface AnsImport extends Import {
  /** The language of the document, where it names one. */
  readonly lang: string | undefined;
  /** What was found to be corrected, in the document's own list and in its body. */
  readonly corrections: Correction[];
  /** The blocks of one element. */
  element(element: unknown, path: string): Block[];
}

/** The text at a property, as it is; a number as its digits. Anything else is a warning. */
export function stringAt(
  source: Source,
  key: string,
  path: string,
  run: Import,
): string | undefined {
  const value = source[key];
  if (typeof value === 'string') return value.trim() ? value : undefined;
  if (typeof value === 'number') return String(value);
  if (value !== undefined && value !== null) {
    run.warn(`${path}/${key}`, 'invalid', 'Text should stand here; this was left out.');
  }
  return undefined;
}

/** The blocks of the elements in a list. */
export function elementsAt(source: Source, key: string, path: string, run: AnsImport): Block[] {
  return listAt(source, key).flatMap((element, index) =>
    run.element(element, `${path}/${key}/${index}`),
  );
}

/** The HTML at a property as a line of text; `undefined` where there are no words in it. */
export function htmlAt(
  source: Source,
  key: string,
  path: string,
  run: Import,
): Inline[] | undefined {
  const html = stringAt(source, key, path, run);
  const line = html === undefined ? [] : htmlLine(html, `${path}/${key}`, run);
  return line.length > 0 ? line : undefined;
}
