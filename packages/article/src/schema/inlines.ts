import * as z from 'zod/mini';
import type { Inline } from '../inlines.js';
import { tidyInlines } from '../tidy.js';
import { address, anchor, direction, lang, text, whole, words } from './values.js';

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
  z.object({ type: z.literal('underline'), children: inlines }),
  z.object({ type: z.literal('strikethrough'), children: inlines }),
  z.object({ type: z.literal('code'), children: inlines }),
  z.object({ type: z.literal('subscript'), children: inlines }),
  z.object({ type: z.literal('superscript'), children: inlines }),
  z.object({ type: z.literal('break') }),
  z.object({
    type: z.literal('span'),
    lang: z.exactOptional(lang),
    dir: z.exactOptional(direction),
    children: inlines,
  }),
  z.object({
    type: z.literal('footnoteRef'),
    note: anchor,
    label: words,
    nth: z.exactOptional(whole(2, 100_000)),
  }),
]);
