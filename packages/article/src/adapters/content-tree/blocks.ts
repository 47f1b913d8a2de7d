import type { Block, CustomBlock, Heading, ListItem } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import { plainText } from '../../text.js';
import { given, line } from '../make.js';
import { isSource, textAt } from '../read.js';
import { mappedBlocks, notANode, unknownBlock, wordsIn } from '../unknown.js';
import { bigNumber, card, carousel, definition, layout, timeline } from './boxes.js';
import { clipSet } from './clip.js';
import { recommended, recommendedList } from './links.js';
import { acastPodcast, flourish, tweet, video, vimeoVideo, youtubeVideo } from './media.js';
import { isPhrasing, lineOf, phrasing } from './phrasing.js';
import { gallery, image } from './pictures.js';
import { table } from './table.js';
import { childrenOf, type Maker, type TreeImport, within } from './tree.js';

const levels = new Map<unknown, Heading['level']>([
  ['chapter', 2],
  ['subheading', 3],
  ['label', 4],
]);

const scrollyLevels = new Map<unknown, Heading['level']>([
  ['chapter', 2],
  ['heading', 3],
  ['subheading', 4],
]);

const heading: Maker = (node, path, run) => {
  const known = node.type === 'heading' ? levels : scrollyLevels;
  return [
    given<Heading>({
      type: 'heading',
      level: known.get(node.level) ?? 2,
      children: lineOf(node, path, run),
      anchor: textAt(node, 'fragmentIdentifier'),
    }),
  ];
};

function listItem(blocks: Block[]): ListItem {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return { children: [], blocks };
  return { children: first.children, ...(rest.length > 0 && { blocks: rest }) };
}

const list: Maker = (node, path, run) => {
  const [children, at] = childrenOf(node, path, run);
  const items = children.map((child, index) => listItem(run.blocks([child], at, index)));
  return [{ type: 'list', ordered: node.ordered === true, items }];
};

const pullquote: Maker = (node) => {
  const attribution = line(textAt(node, 'source'));
  const children = line(textAt(node, 'text')) ?? [];
  return [{ type: 'pullquote', children, ...(attribution && { attribution }) }];
};

/** A component that an app of the FT renders, so one that this app must know. */
const customCodeComponent: Maker = (node, path, run) => {
  const { type, ...data } = node;
  const name = textAt(node, 'path') ?? String(type);
  run.warn(path, 'custom', `Give a renderer for ${name}.`, wordsIn(node.attributes));
  return [{ type: 'custom', name, data: data as CustomBlock['data'], text: '' }];
};

const makers: Readonly<Record<string, Maker>> = {
  body: within,
  paragraph: within,
  heading,
  list,
  'list-item': within,
  blockquote: (node, path, run) => [{ type: 'blockquote', children: within(node, path, run) }],
  'thematic-break': () => [{ type: 'thematicBreak' }],
  pullquote,
  'image-set': image,
  'image-pair': (node, path, run) => gallery(within(node, path, run)),
  recommended,
  'recommended-list': recommendedList,
  tweet,
  flourish,
  'big-number': bigNumber,
  video,
  'youtube-video': youtubeVideo,
  'vimeo-video': vimeoVideo,
  'acast-podcast': acastPodcast,
  'clip-set': clipSet,
  'scrolly-block': within,
  'scrolly-section': within,
  'scrolly-image': image,
  'scrolly-copy': within,
  'scrolly-heading': heading,
  layout,
  'layout-slot': within,
  'layout-image': image,
  table,
  'custom-code-component': customCodeComponent,
  timeline,
  definition,
  'in-numbers': card,
  card,
  'info-box': within,
  'info-pair': card,
  carousel,
  'carousel-card': carousel,
};

/** The blocks of one node. */
export function block(node: unknown, path: string, run: TreeImport): Block[] {
  if (!isSource(node)) {
    notANode(node, path, run);
    return [];
  }
  const type = String(node.type);
  const whole = run.whole(node);
  const mapped = mappedBlocks(type, whole, run);
  if (mapped) return mapped;
  const maker = Object.hasOwn(makers, type) ? makers[type] : undefined;
  return maker ? maker(whole, path, run) : unknownBlock(type, whole, path, run);
}

/** Blocks as they are; text that stands between them in paragraphs of its own. */
export function flow(nodes: readonly unknown[], path: string, run: TreeImport, first = 0): Block[] {
  let text: Inline[][] = [];
  function paragraph(): Block[] {
    const children = text.flat();
    text = [];
    return plainText(children).trim() ? [{ type: 'paragraph', children }] : [];
  }
  const blocks = nodes.flatMap((node, index) => {
    const at = `${path}/${index + first}`;
    if (!isPhrasing(node)) return [...paragraph(), ...block(node, at, run)];
    text.push(phrasing(node, at, run));
    return [];
  });
  return [...blocks, ...paragraph()];
}
