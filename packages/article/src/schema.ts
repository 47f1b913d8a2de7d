import * as z from 'zod/mini';
import { blocks, imageBlock } from './schema/blocks.js';
import { inlines } from './schema/inlines.js';
import { image, linkItem } from './schema/media.js';
import {
  address,
  dateTime,
  direction,
  lang,
  rule,
  text,
  timeZone,
  words,
} from './schema/values.js';
import { plainText } from './text.js';

const contributor = z.object({
  name: words,
  type: z.enum(['person', 'organization']),
  url: z.exactOptional(address),
  role: z.exactOptional(text),
  image: z.exactOptional(image),
  lang: z.exactOptional(lang),
});

/**
 * The article as a zod schema, over data that `toPlainData` has made. Its output is the
 * `Article` that is written by hand in `article.ts`; `schema.test.ts` holds them equal.
 * Properties that it does not know are left out.
 */
export const articleSchema = z.object({
  id: words,
  url: address,
  type: z.enum(['article', 'opinion', 'review']),
  status: z.exactOptional(z.enum(['draft', 'usable', 'withheld', 'canceled'])),
  lang,
  dir: z.exactOptional(direction),
  timeZone: z.exactOptional(timeZone),
  headline: inlines.check(
    rule(
      (value) => plainText(value).trim() !== '',
      'a headline with words in it',
      'Write it as [{ "type": "text", "text": "…" }].',
    ),
  ),
  standfirst: z.exactOptional(inlines),
  kicker: z.exactOptional(text),
  byline: z.object({
    text: z.exactOptional(text),
    contributors: z.array(contributor),
  }),
  datePublished: dateTime,
  dateModified: z.exactOptional(dateTime),
  displayDate: z.exactOptional(dateTime),
  embargoedUntil: z.exactOptional(dateTime),
  leadMedia: z.exactOptional(imageBlock),
  section: z.exactOptional(text),
  tags: z.exactOptional(z.array(text)),
  related: z.exactOptional(z.array(linkItem)),
  body: blocks,
});
