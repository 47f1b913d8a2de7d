import type { Audio, Block, ListItem, TableCell, Video } from './blocks.js';
import type { Inline } from './inlines.js';
import type { Image } from './media.js';

/** Something in a block that holds words: a line of text, plain words, or further blocks. */
export interface Part {
  /** Where it is in the block, as a JSON Pointer. */
  path: string;
  line?: Inline[];
  words?: string;
  blocks?: Block[];
}

type Kind = 'line' | 'words' | 'blocks';

const part = <K extends Kind>(kind: K, path: string, value: Part[K]): Part[] =>
  value === undefined ? [] : [{ path, [kind]: value }];

const each = <Item>(
  items: readonly Item[],
  path: string,
  of: (item: Item, path: string) => Part[],
) => items.flatMap((item, index) => of(item, `${path}/${index}`));

const item = ({ children, blocks }: ListItem | TableCell, path: string): Part[] => [
  ...part('line', `${path}/children`, children),
  ...part('blocks', `${path}/blocks`, blocks),
];

const image = ({ caption, credit }: Image, path: string): Part[] => [
  ...part('line', `${path}/caption`, caption),
  ...part('words', `${path}/credit`, credit),
];

/** A block's own caption and credit, else those of its still, under which they are printed. */
function caption(
  block: { caption?: Inline[]; credit?: string },
  still: Image | undefined,
  path: string,
) {
  return [
    ...(block.caption
      ? part('line', '/caption', block.caption)
      : part('line', `${path}/caption`, still?.caption)),
    ...(block.credit
      ? part('words', '/credit', block.credit)
      : part('words', `${path}/credit`, still?.credit)),
  ];
}

const recording = (block: Video | Audio, still: Image | undefined, path: string): Part[] => [
  ...caption(block, still, path),
  ...part('blocks', '/transcript', block.transcript),
];

/**
 * What holds words in a block, in the order it is read. The one place that knows the inside of
 * every block: searching, counting and naming go by it.
 */
export function partsOf(block: Block): Part[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return part('line', '/children', block.children);
    case 'pullquote':
      return [
        ...part('line', '/children', block.children),
        ...part('line', '/attribution', block.attribution),
      ];
    case 'blockquote':
      return [
        ...part('blocks', '/children', block.children),
        ...part('line', '/attribution', block.attribution),
      ];
    case 'list':
      return each(block.items, '/items', item);
    case 'keyTakeaways':
      return [...part('line', '/heading', block.heading), ...each(block.items, '/items', item)];
    case 'image':
      return image(block.image, '/image');
    case 'gallery':
      return [...each(block.images, '/images', image), ...part('line', '/caption', block.caption)];
    case 'video':
      return recording(block, block.poster, '/poster');
    case 'audio':
      return [...part('words', '/title', block.title), ...recording(block, block.image, '/image')];
    case 'embed':
      return [
        ...part('words', '/title', block.title),
        ...part('blocks', '/fallback', block.fallback),
        ...caption(block, block.image, '/image'),
      ];
    case 'table':
      return [
        ...part('line', '/caption', block.caption),
        ...each(block.rows, '/rows', (row, path) => each(row, path, item)),
      ];
    case 'code':
      return [...part('words', '/text', block.text), ...part('line', '/caption', block.caption)];
    case 'relatedLinks':
      return [
        ...part('words', '/heading', block.heading),
        ...each(block.links, '/links', ({ text }, path) => part('words', `${path}/text`, text)),
      ];
    case 'infoBox':
      return [
        ...part('line', '/heading', block.heading),
        ...part('blocks', '/children', block.children),
      ];
    case 'details':
      return [
        ...part('line', '/summary', block.summary),
        ...part('blocks', '/children', block.children),
      ];
    case 'timeline':
      return [
        ...part('line', '/heading', block.heading),
        ...each(block.events, '/events', ({ date, heading, children }, path) => [
          ...part('line', `${path}/date`, date),
          ...part('line', `${path}/heading`, heading),
          ...part('blocks', `${path}/children`, children),
        ]),
      ];
    case 'qanda':
      return [
        ...part('line', '/heading', block.heading),
        ...each(block.items, '/items', ({ question, answer }, path) => [
          ...part('line', `${path}/question`, question),
          ...part('blocks', `${path}/answer`, answer),
        ]),
      ];
    case 'footnotes':
      return each(block.notes, '/notes', ({ children }, path) =>
        part('blocks', `${path}/children`, children),
      );
    case 'custom':
    case 'unknown':
      return part('words', '/text', block.text);
    case 'thematicBreak':
    case 'corrections':
    case 'adSlot':
      return [];
  }
}
