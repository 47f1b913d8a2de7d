import * as z from 'zod/mini';
import type { Block } from '../blocks.js';
import { tidyBlocks } from '../tidy.js';
import { inlines } from './inlines.js';
import { image, linkItem, mediaFile, textTrack } from './media.js';
import {
  address,
  amount,
  anchor,
  day,
  direction,
  integer,
  json,
  lang,
  pixels,
  text,
  whole,
  words,
} from './values.js';

/** A list of blocks. Annotated because it contains itself. */
export const blocks: z.ZodMiniType<Block[], Block[]> = z
  .array(z.lazy(() => block))
  .check(z.overwrite(tidyBlocks));

const line = z.exactOptional(inlines);
const within = z.exactOptional(blocks);

const base = {
  id: z.exactOptional(words),
  lang: z.exactOptional(lang),
  dir: z.exactOptional(direction),
};

export const listItem = z.object({ children: inlines, blocks: within });

const imageBlock = z.object({
  type: z.literal('image'),
  ...base,
  image,
  placement: z.exactOptional(z.enum(['column', 'wide', 'full', 'thumbnail'])),
});

const gallery = z.object({
  type: z.literal('gallery'),
  ...base,
  images: z.array(image),
  caption: line,
});

const media = {
  ...base,
  title: z.exactOptional(words),
  sources: z.array(mediaFile),
  tracks: z.exactOptional(z.array(textTrack)),
  duration: z.exactOptional(amount),
  caption: line,
  credit: z.exactOptional(text),
  transcript: within,
};

const video = z.object({
  type: z.literal('video'),
  ...media,
  poster: z.exactOptional(image),
  width: z.exactOptional(pixels),
  height: z.exactOptional(pixels),
});

const audio = z.object({ type: z.literal('audio'), ...media, image: z.exactOptional(image) });

const embed = z.object({
  type: z.literal('embed'),
  ...base,
  provider: words,
  url: address,
  title: z.exactOptional(words),
  fallback: blocks,
  image: z.exactOptional(image),
  width: z.exactOptional(pixels),
  height: z.exactOptional(pixels),
  caption: line,
});

/** What may stand over a story. */
export const leadMedia = z.discriminatedUnion('type', [imageBlock, gallery, video, audio, embed]);

// What HTML allows a field to span.
export const tableCell = z.object({
  children: inlines,
  blocks: within,
  header: z.exactOptional(z.enum(['column', 'row'])),
  colSpan: z.exactOptional(whole(1, 1000)),
  rowSpan: z.exactOptional(whole(1, 65_534)),
  align: z.exactOptional(z.enum(['start', 'center', 'end'])),
});

export const timelineEvent = z.object({
  date: inlines,
  dateTime: z.exactOptional(day),
  heading: line,
  children: blocks,
});

export const question = z.object({ question: inlines, answer: blocks });

export const footnote = z.object({ id: anchor, children: blocks });

/** One piece of a story's body. */
export const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), ...base, children: inlines }),
  z.object({
    type: z.literal('heading'),
    ...base,
    level: z.literal([2, 3, 4, 5, 6]),
    children: inlines,
    anchor: z.exactOptional(anchor),
  }),
  z.object({
    type: z.literal('blockquote'),
    ...base,
    children: blocks,
    attribution: line,
    cite: z.exactOptional(address),
  }),
  z.object({ type: z.literal('pullquote'), ...base, children: inlines, attribution: line }),
  z.object({
    type: z.literal('list'),
    ...base,
    ordered: z.boolean(),
    start: z.exactOptional(integer),
    items: z.array(listItem),
  }),
  imageBlock,
  gallery,
  video,
  audio,
  embed,
  z.object({
    type: z.literal('table'),
    ...base,
    caption: line,
    rows: z.array(z.array(tableCell)),
  }),
  z.object({ type: z.literal('thematicBreak'), ...base }),
  z.object({
    type: z.literal('code'),
    ...base,
    text,
    language: z.exactOptional(anchor),
    caption: line,
  }),
  z.object({
    type: z.literal('relatedLinks'),
    ...base,
    heading: z.exactOptional(words),
    links: z.array(linkItem),
  }),
  z.object({ type: z.literal('infoBox'), ...base, heading: line, children: blocks }),
  z.object({
    type: z.literal('details'),
    ...base,
    summary: inlines,
    children: blocks,
    open: z.exactOptional(z.boolean()),
  }),
  z.object({
    type: z.literal('timeline'),
    ...base,
    heading: line,
    events: z.array(timelineEvent),
  }),
  z.object({
    type: z.literal('qanda'),
    ...base,
    heading: line,
    items: z.array(question),
  }),
  z.object({
    type: z.literal('keyTakeaways'),
    ...base,
    heading: line,
    items: z.array(listItem),
  }),
  z.object({ type: z.literal('corrections'), ...base }),
  z.object({
    type: z.literal('footnotes'),
    ...base,
    notes: z.array(footnote),
  }),
  z.object({ type: z.literal('adSlot'), ...base, name: words }),
  z.object({ type: z.literal('custom'), ...base, name: words, data: json, text }),
  z.object({ type: z.literal('unknown'), ...base, sourceType: text, text }),
]);
