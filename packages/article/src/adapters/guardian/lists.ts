import type { Block } from '../../blocks.js';
import type { Inline } from '../../inlines.js';
import { line, paragraphs } from '../make.js';
import { type Source, textAt } from '../read.js';
import { box } from './atoms.js';
import {
  blocksAt,
  elementsAt,
  type GuardianImport,
  lineAt,
  type Maker,
  paragraphOf,
  sourcesAt,
} from './element.js';

/** The elements of an item: `body` in older lists, `elements` in newer ones. */
const bodyOf = (item: Source, path: string, run: GuardianImport): Block[] =>
  elementsAt(item, Array.isArray(item.elements) ? 'elements' : 'body', path, run);

/** A list's items; the older types have a list of their own each. */
const itemsOf = (element: Source, key: string, path: string, run: GuardianImport) =>
  sourcesAt(element, Array.isArray(element.items) ? 'items' : key, path, run);

const titleOf = (item: Source): Inline[] => line(textAt(item, 'title')) ?? [];

const note = (item: Source): Block[] => {
  const text = textAt(item, 'endNote');
  return text
    ? [{ type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', text }] }] }]
    : [];
};

export const keyTakeaways: Maker = (element, path, run) => [
  {
    type: 'keyTakeaways',
    items: itemsOf(element, 'keyTakeaways', path, run).map(([item, at]) => ({
      children: titleOf(item),
      blocks: [...bodyOf(item, at, run), ...note(item)],
    })),
  },
];

export const questions: Maker = (element, path, run) => [
  {
    type: 'qanda',
    items: itemsOf(element, 'qAndAExplainers', path, run).map(([item, at]) => ({
      question: titleOf(item),
      answer: [...bodyOf(item, at, run), ...note(item)],
    })),
  },
];

/** A row of people, each with a portrait, a byline and some lines about them. */
function person(item: Source, path: string, run: GuardianImport): Block {
  const portrait = run.address(
    item.imageUrl ?? item.contributorImageOverrideUrl,
    `${path}/imageUrl`,
  );
  const picture: Block[] = portrait
    ? [
        {
          type: 'image',
          image: { src: portrait, alt: '', decorative: true },
          placement: 'thumbnail',
        },
      ]
    : [];
  const byline = lineAt(item, 'bylineHtml', path, run) ?? line(textAt(item, 'byline'));
  return box(line(textAt(item, 'title')), [
    ...picture,
    ...paragraphOf(byline),
    ...blocksAt(item, 'bio', path, run),
    ...bodyOf(item, path, run),
    ...note(item),
  ]);
}

export const miniProfiles: Maker = (element, path, run) =>
  itemsOf(element, 'miniProfiles', path, run).map(([item, at]) => person(item, at, run));

export const multiBylines: Maker = (element, path, run) =>
  itemsOf(element, 'multiBylines', path, run).map(([item, at]) => person(item, at, run));

const kinds = new Map<unknown, Maker>([
  ['KeyTakeaways', keyTakeaways],
  ['MiniProfiles', miniProfiles],
  ['MultiByline', multiBylines],
  ['QAndAExplainer', questions],
]);

/** `ListBlockElement` says by a property what kind of list it is. */
export const list: Maker = (element, path, run) =>
  (kinds.get(element.listElementType) ?? miniProfiles)(element, path, run);

/** Links to the subheadings of the page. */
export const contents: Maker = (element, path, run) => [
  {
    type: 'list',
    ordered: false,
    items: sourcesAt(element, 'subheadingLinks', path, run).map(([link, at]) => ({
      children: lineAt(link, 'html', at, run) ?? [],
    })),
  },
  ...paragraphs(textAt(element, 'title')),
];
