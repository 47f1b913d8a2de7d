import type { Block, Table } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import { plainText } from '../../text.js';
import { given, line } from '../make.js';
import { isSource, listAt, objectAt, type Source } from '../read.js';
import { unknownBlock, warnOfLost, wordsIn } from '../unknown.js';
import { embed, file, isEmbed } from './embeds.js';
import { imageBlock, isImage, pictureOf } from './image.js';
import { addressOf, firstBlocks, firstText, isTextBlock, type Maker } from './text.js';

const code: Maker = (node) => {
  const language = firstText(node, 'language')?.toLowerCase();
  const text = ['code', 'value', 'text']
    .map((key) => node[key])
    .find((value) => typeof value === 'string');
  const caption = line(firstText(node, 'filename', 'title', 'caption'));
  return [
    {
      type: 'code',
      text: typeof text === 'string' ? text : '',
      ...(language && /^\S+$/.test(language) && { language }),
      ...(caption && { caption }),
    },
  ];
};

/** Rows of cells; a cell is a text, an object with one, or Portable Text. */
const table: Maker = (node, path, run) => {
  const inner = isSource(node.table) ? node.table : node;
  const at = inner === node ? path : `${path}/table`;
  const titled = inner.hasHeader === true || inner.headerRow === true;
  const rows = listAt(inner, 'rows').map((row, index) => {
    const cells = Array.isArray(row) ? row : isSource(row) ? listAt(row, 'cells') : [];
    return cells.map((cell, column) => {
      const place = `${at}/rows/${index}/cells/${column}`;
      const source: Source = isSource(cell) ? cell : { text: cell };
      const blocks = firstBlocks(
        source,
        place,
        run,
        'text',
        'value',
        'content',
        'children',
        'body',
      );
      const [first, ...rest] = blocks;
      const header = titled && index === 0 ? ({ header: 'column' } as const) : {};
      return first?.type === 'paragraph'
        ? { children: first.children, ...(rest.length > 0 && { blocks: rest }), ...header }
        : { children: [], blocks, ...header };
    });
  });
  const caption = line(firstText(node, 'caption', 'title') ?? firstText(inner, 'caption', 'title'));
  return [given<Table>({ type: 'table', caption, rows })];
};

const gallery: Maker = (node, path, run) => {
  const key = ['images', 'items', 'photos', 'slides'].find((name) => Array.isArray(node[name]));
  const images = listAt(node, key ?? 'images').flatMap((image, index) => {
    const picture = isSource(image) && pictureOf(image, `${path}/${key}/${index}`, run);
    return picture ? [picture] : [];
  });
  const caption = line(firstText(node, 'caption', 'title'));
  return [{ type: 'gallery', images, ...(caption && { caption }) }];
};

/** The words of blocks as one line. */
function oneLine(blocks: readonly Block[]): Inline[] {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph') return only.children;
  return line(plainText(blocks)) ?? [];
}

const quote: Maker = (node, path, run) => {
  const attribution = line(firstText(node, 'attribution', 'author', 'source', 'name', 'cite'));
  const keys = ['quote', 'text', 'content', 'body', 'children'];
  const children = firstBlocks(node, path, run, ...keys);
  const said = attribution && { attribution };
  return /pull/i.test(String(node._type))
    ? [{ type: 'pullquote', children: oneLine(children), ...said }]
    : [{ type: 'blockquote', children, ...said }];
};

const box: Maker = (node, path, run) => {
  const heading = line(firstText(node, 'title', 'heading'));
  const children = firstBlocks(
    node,
    path,
    run,
    'body',
    'content',
    'text',
    'children',
    'description',
  );
  return [{ type: 'infoBox', ...(heading && { heading }), children }];
};

const details: Maker = (node, path, run) => {
  const summary = line(firstText(node, 'summary', 'title', 'heading')) ?? [];
  return [
    { type: 'details', summary, children: firstBlocks(node, path, run, 'body', 'content', 'text') },
  ];
};

/** A reference to another document, which the query or the app has to follow. */
const reference: Maker = (node, path, run) => {
  const text = firstText(node, 'title', 'text', 'label', 'name', 'headline');
  const href = addressOf(node, path, run);
  if (href && text) return [{ type: 'relatedLinks', links: [{ href, text }] }];
  run.warn(
    path,
    'no-address',
    'This reference leads nowhere. Follow it in the query, or give the option "link".',
    wordsIn(node),
  );
  return [];
};

/** What schemas commonly call these objects; their properties are read by their common names. */
const makers: [is: RegExp, make: Maker][] = [
  [
    /^(?:break|divider|hr|horizontalRule|separator|thematicBreak|sectionBreak|pageBreak)$/i,
    () => [{ type: 'thematicBreak' }],
  ],
  [/^code(?:Block|Field|Snippet)?$/i, code],
  [/table$|^tableBlock$/i, table],
  [/gallery|slideshow|imageGrid|imageList/i, gallery],
  [/^(?:block|pull)?-?quote(?:Block)?$|^testimonial$/i, quote],
  [/^(?:callout|infoBox|factBox|aside|note|noteBox|alert|box|highlightBox)$/i, box],
  [/^(?:details|accordionItem|disclosure|spoiler)$/i, details],
  [/^(?:file|audio|video|mux\.video)$/, file],
  [
    /^(?:reference|crossDatasetReference|internalLink|externalLink|link|button|cta|callToAction|relatedArticle|linkCard)$/i,
    reference,
  ],
];

/** Whether an object has a file of its own, and is no embed of another site. */
const holdsFile = (node: Source) =>
  [node, objectAt(node, 'file')].some(({ asset }) => isSource(asset));

function makerOf(node: Source): Maker | undefined {
  const [, make] = makers.find(([is]) => is.test(String(node._type))) ?? [];
  if (make === file && !holdsFile(node)) return embed;
  return make ?? (isImage(node) ? imageBlock : isEmbed(node) ? embed : undefined);
}

/** The blocks of an object that is no text. */
export const object: Maker = (node, path, run) => {
  const make = makerOf(node);
  if (!make) return unknownBlock(String(node._type), node, path, run);
  const before = run.warnings.length;
  const blocks = make(node, path, run);
  warnOfLost(node, blocks, path, run, before);
  return blocks;
};

/** Whether an object with children is known as something else than a block of text. */
export const isKnownObject = (node: Source): boolean =>
  !isTextBlock(node) || makers.some(([is]) => is.test(String(node._type)));
