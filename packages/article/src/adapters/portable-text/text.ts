import type { Block, Footnote } from '../../blocks.js';
import type { Ids } from '../claim.js';
import type { Import, ImportOptions } from '../import.js';
import { isSource, type Source } from '../read.js';

/** What `fromPortableText` takes. The text is a body: all else of the article is `envelope`'s. */
export interface PortableTextOptions extends ImportOptions {
  /** Where the blocks are in a document: property names with dots between. Default `body`. */
  body?: string | undefined;
  /**
   * The address of a picture that has only a reference to its asset, cropped as its `crop` says:
   * `(image) => builder.image(image).url()` with `@sanity/image-url`. Default: the `url` of an
   * asset that the query has followed.
   */
  // biome-ignore lint/suspicious/noExplicitAny: the node is the app's own.
  image?: ((image: any) => string | undefined) | undefined;
  /** The address that a reference to another document leads to. Default: its `href` or `url`. */
  // biome-ignore lint/suspicious/noExplicitAny: the node is the app's own.
  link?: ((node: any) => string | undefined) | undefined;
}

/** One import of Portable Text. */
export interface TextImport extends Import {
  readonly options: PortableTextOptions;
  /** The notes so far, by where they are in the source. */
  readonly notes: Map<string, Footnote>;
  readonly ids: Ids;
  /** The blocks of an array of Portable Text; `path` is the array's. */
  blocks(nodes: readonly unknown[], path: string): Block[];
}

/** Makes the blocks of an object of one type. */
export type Maker = (node: Source, path: string, run: TextImport) => Block[];

/** The first of some properties that has a text: schemas name them as they like. */
export function firstText(node: Source, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = node[key];
    if (typeof value === 'string' && value.trim()) return value.trim();
  }
  return undefined;
}

/** The first of some properties that holds plain or Portable Text, as blocks. */
export function firstBlocks(
  node: Source,
  path: string,
  run: TextImport,
  ...keys: string[]
): Block[] {
  for (const key of keys) {
    const value = node[key];
    if (Array.isArray(value)) return run.blocks(value, `${path}/${key}`);
    if (typeof value === 'string' && value.trim()) {
      return [{ type: 'paragraph', children: [{ type: 'text', text: value.trim() }] }];
    }
  }
  return [];
}

/** The address that a link, a reference or an embed leads to. */
export function addressOf(node: Source, path: string, run: TextImport): string | undefined {
  const given = run.options.link?.(node);
  if (given !== undefined) return run.address(given, path);
  const key = ['href', 'url', 'src', 'embedUrl'].find((name) => typeof node[name] === 'string');
  return key && run.address(node[key], `${path}/${key}`);
}

/** Whether a node is a block of text: the specification asks for children, not for a type. */
export const isTextBlock = (node: Source): boolean =>
  Array.isArray(node.children) && !String(node._type).startsWith('@');

export const isListItem = (node: unknown): node is Source =>
  isSource(node) && isTextBlock(node) && typeof node.listItem === 'string';
