import type { Block, Heading } from '../blocks.js';
import { plainText } from '../text.js';
import { block, flow } from './content-tree/blocks.js';
import { lineOf } from './content-tree/phrasing.js';
import { childrenOf, noPlace, type TreeImport, within } from './content-tree/tree.js';
import { type Draft, finishImport } from './finish.js';
import { type Imported, type ImportOptions, notThisFormat, startImport } from './import.js';
import { isSource, objectAt, plainInput, type Source } from './read.js';

/** What `fromContentTree` takes. A tree is a body: headline, dates and language are `envelope`'s. */
export interface ContentTreeOptions extends ImportOptions {
  /**
   * What a transit tree leaves out of a node, such as the `picture` of an `image-set`; the names
   * are those of the full tree. Without it such a node is left out with a warning.
   */
  // biome-ignore lint/suspicious/noExplicitAny: the node is the app's own, by its type.
  external?: ((node: any) => Readonly<Record<string, unknown>> | undefined) | undefined;
}

/** The head of a story, where the tree has one. */
function topper(root: Source, run: TreeImport): Draft {
  const node = objectAt(root, 'topper');
  const intro = flow(...childrenOf(objectAt(node, 'intro'), '/topper/intro', run), run);
  const [first, ...rest] = intro;
  noPlace('more than a line of intro', plainText(rest), '/topper/intro', run);
  const [visual] = isSource(node.visual) ? block(node.visual, '/topper/visual', run) : [];
  return {
    headline: lineOf(objectAt(node, 'headline'), '/topper/headline', run),
    standfirst: first?.type === 'paragraph' ? first.children : undefined,
    leadMedia: visual?.type === 'image' || visual?.type === 'video' ? visual : undefined,
  };
}

/** The body of a root, of the FT's Content API or alone, and where it is. */
function bodyOf(input: unknown): [body: Source, path: string] | undefined {
  if (!isSource(input)) return undefined;
  const places: [unknown, string][] = [
    [input, ''],
    [input.body, '/body'],
    [input.bodyTree, '/bodyTree'],
  ];
  for (const [body, path] of places) {
    if (isSource(body) && Array.isArray(body.children) && body.type === 'body') return [body, path];
  }
  return undefined;
}

/** The headings of a story without chapters one rank up: its outline leaves no rank out. */
function raised(blocks: Block[]): Block[] {
  const hasChapters = blocks.some((block) => block.type === 'heading' && block.level === 2);
  if (hasChapters) return blocks;
  return blocks.map((block) =>
    block.type === 'heading' ? { ...block, level: (block.level - 1) as Heading['level'] } : block,
  );
}

/**
 * Makes an article of a content tree of the Financial Times, full or transit: a `root`, a `body`,
 * or a document of its Content API with a `bodyTree`. Big numbers, definitions and cards are info
 * boxes, scrolling sections are pictures and text in their order.
 *
 * @param input What `JSON.parse` returns.
 * @throws {ArticleError} where it is no content tree.
 * @see https://github.com/Financial-Times/content-tree
 */
export function fromContentTree(input: unknown, options: ContentTreeOptions = {}): Imported {
  const data = plainInput(input);
  const found = bodyOf(data);
  if (!found) return notThisFormat('content tree', 'a root or body with children', data);
  const run: TreeImport = {
    ...startImport(options),
    whole: (node) => ({ ...node, ...(plainInput(options.external?.(node)) as Source | undefined) }),
    blocks: (nodes, path, first) => flow(nodes, path, run, first),
  };
  const head = isSource(data) && isSource(data.topper) ? topper(data, run) : {};
  const body = raised(within(...found, run));
  return finishImport(run, { ...head, body }, 'The content tree');
}
