import * as z from 'zod/mini';
import type { List } from '../blocks.js';
import { tidyBlocks, tidyParagraphs } from '../tidy.js';
import { inlines } from './inlines.js';
import { image, linkItem } from './media.js';
import { address, text, words } from './values.js';

const id = z.exactOptional(words);

const paragraph = z.object({ type: z.literal('paragraph'), id, children: inlines });

/** Lists within lists. Annotated because it contains itself. */
const lists: z.ZodMiniType<List[], List[]> = z.array(z.lazy(() => list));

const list = z.object({
  type: z.literal('list'),
  id,
  ordered: z.boolean(),
  start: z.exactOptional(z.int()),
  items: z.array(z.object({ children: inlines, lists: z.exactOptional(lists) })),
});

export const imageBlock = z.object({
  type: z.literal('image'),
  id,
  image,
  placement: z.exactOptional(z.enum(['column', 'wide', 'full', 'thumbnail'])),
});

/** One piece of a story's body. */
export const block = z.discriminatedUnion('type', [
  paragraph,
  z.object({
    type: z.literal('heading'),
    id,
    level: z.literal([2, 3, 4, 5, 6]),
    children: inlines,
  }),
  z.object({
    type: z.literal('blockquote'),
    id,
    children: z.array(paragraph).check(z.overwrite(tidyParagraphs)),
    attribution: z.exactOptional(inlines),
    cite: z.exactOptional(address),
  }),
  z.object({
    type: z.literal('pullquote'),
    id,
    children: inlines,
    attribution: z.exactOptional(inlines),
  }),
  list,
  imageBlock,
  z.object({
    type: z.literal('relatedLinks'),
    id,
    heading: words,
    links: z.array(linkItem),
  }),
  z.object({ type: z.literal('unknown'), id, sourceType: text, text }),
]);

/** A story's body. */
export const blocks = z.array(block).check(z.overwrite(tidyBlocks));
