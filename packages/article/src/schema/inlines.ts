import * as z from 'zod/mini';
import type { Inline } from '../blocks.js';
import { tidyInlines } from '../tidy.js';
import { address, direction, lang, text } from './values.js';

/** A line of text. Annotated because it contains itself; `schema.test.ts` compares the parts. */
export const inlines: z.ZodMiniType<Inline[], Inline[]> = z
  .array(z.lazy(() => inline))
  .check(z.overwrite(tidyInlines));

/** One node of a line of text. */
export const inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text }),
  z.object({ type: z.literal('link'), href: address, children: inlines }),
  z.object({ type: z.literal('strong'), children: inlines }),
  z.object({ type: z.literal('emphasis'), children: inlines }),
  z.object({ type: z.literal('break') }),
  z.object({
    type: z.literal('span'),
    lang: z.exactOptional(lang),
    dir: z.exactOptional(direction),
    children: inlines,
  }),
]);
