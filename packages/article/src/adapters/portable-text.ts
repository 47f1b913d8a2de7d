import type { Block } from '../blocks.js';
import { newIds } from './claim.js';
import { finishImport } from './finish.js';
import { type Imported, notThisFormat, startImport } from './import.js';
import { flow } from './portable-text/blocks.js';
import type { PortableTextOptions, TextImport } from './portable-text/text.js';
import { isSource, plainInput } from './read.js';

export type { PortableTextOptions } from './portable-text/text.js';

/** The blocks in an input, and where they are. */
function blocksIn(
  input: unknown,
  body: string,
): [blocks: readonly unknown[], path: string] | undefined {
  if (Array.isArray(input)) return [input, ''];
  if (!isSource(input)) return undefined;
  if (input._type === 'block') return [[input], ''];
  const keys = body.split('.');
  const found = keys.reduce<unknown>(
    (value, key) => (isSource(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    input,
  );
  return Array.isArray(found) ? [found, `/${keys.join('/')}`] : undefined;
}

/** The notes of the text, at its end. */
const footnotes = (run: TextImport): Block[] =>
  run.notes.size > 0 ? [{ type: 'footnotes', notes: [...run.notes.values()] }] : [];

/**
 * Makes an article of Portable Text: an array of blocks, one block, or a document that holds the
 * array. Objects that are no text are read by the names that schemas commonly give them; the
 * app's own go through `blocks`.
 *
 * @param input What a query of the CMS returns.
 * @throws {ArticleError} where it is neither, or the document has no array at `body`.
 * @see https://github.com/portabletext/portabletext
 */
export function fromPortableText(input: unknown, options: PortableTextOptions = {}): Imported {
  const data = plainInput(input);
  const { body = 'body' } = options;
  const found = blocksIn(data, body);
  if (!found) {
    const expected = `an array of blocks, or a document with one at ${JSON.stringify(body)}`;
    return notThisFormat('Portable Text', expected, data);
  }
  const run: TextImport = {
    ...startImport(options),
    options,
    notes: new Map(),
    ids: newIds(),
    blocks: (nodes, path) => flow(nodes, path, run),
  };
  const [nodes, path] = found;
  const blocks = flow(nodes, path, run);
  return finishImport(run, { body: [...blocks, ...footnotes(run)] }, 'The Portable Text');
}
