import type { Block } from '../../blocks.js';
import { isSource, type Source, textAt } from '../read.js';
import { mappedBlocks, notANode, unknownBlock } from '../unknown.js';
import { correction } from './corrections.js';
import { customEmbed, oembed, rawHtml, reference } from './embeds.js';
import { gallery, image } from './images.js';
import { warnOfUnknown } from './known.js';
import { interstitialLink, linkList, story } from './links.js';
import { list, table } from './lists.js';
import { type AnsImport, elementsAt } from './reading.js';
import { audio, video } from './recordings.js';
import { code, endorsement, header, numericRating, quote, textBlocks } from './text.js';
import { readableElement } from './words.js';

type Reader = (element: Source, path: string, run: AnsImport) => Block[];

const group: Reader = (element, path, run) => elementsAt(element, 'content_elements', path, run);

/** A place that a variant of the story fills; the story itself has nothing for it. */
const zone: Reader = (_element, path, run) => {
  run.warn(path, 'not-carried', 'A content zone is filled by a variant of the story, not by it.');
  return [];
};

const readers: Readonly<Record<string, Reader>> = {
  text: textBlocks,
  dateline: textBlocks,
  header,
  quote,
  blockquote: quote,
  list,
  table,
  code,
  endorsement,
  numeric_rating: numericRating,
  divider: () => [{ type: 'thematicBreak' }],
  correction,
  interstitial_link: interstitialLink,
  link_list: linkList,
  raw_html: rawHtml,
  oembed_response: oembed,
  custom_embed: customEmbed,
  reference,
  image,
  gallery,
  video,
  audio,
  story,
  element_group: group,
  content_zone: zone,
};

/** Blocks of an element of any type; one of an unknown type keeps its words. */
export function blocksOf(element: unknown, path: string, run: AnsImport): Block[] {
  if (!isSource(element)) {
    notANode(element, path, run);
    return [];
  }
  const type = textAt(element, 'type') ?? '';
  const mapped = mappedBlocks(type, element, run);
  if (mapped) return mapped;
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (!read) return unknownBlock(type, readableElement(element), path, run);
  warnOfUnknown(type, element, path, run);
  return read(element, path, run);
}
