import * as z from 'zod/mini';
import { blocks, leadMedia } from './schema/blocks.js';
import { inlines } from './schema/inlines.js';
import { live } from './schema/live.js';
import { image, linkItem } from './schema/media.js';
import { contributor } from './schema/people.js';
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
import { withoutRefs } from './tidy.js';

export const topic = z.object({ name: words, url: z.exactOptional(address) });

// The page may print these in more places than one, and a note leads back to one.
const notice = inlines.check(z.overwrite(withoutRefs));

export const correction = z.object({
  text: notice,
  date: z.exactOptional(dateTime),
  kind: z.enum(['correction', 'clarification', 'update', 'editorsNote', 'retraction']),
});

export const disclosure = z.object({
  kind: z.enum(['ai', 'affiliate', 'interest', 'method', 'other']),
  text: notice,
});

export const access = z.object({
  isAccessibleForFree: z.boolean(),
  isTeaser: z.exactOptional(z.boolean()),
});

export const sponsor = z.object({
  name: words,
  url: z.exactOptional(address),
  logo: z.exactOptional(image),
  label: z.exactOptional(words),
});

export const translation = z.object({ lang, url: address });

export const alternativeHeadline = z.object({ role: words, text: words });

/**
 * The article as a zod schema, over data that `toPlainData` has made. Its output is the
 * `Article` that is written by hand in `article.ts`; `schema.test.ts` holds them equal.
 * Properties that it does not know are left out.
 */
export const articleSchema = z.object({
  id: words,
  url: address,
  canonicalUrl: z.exactOptional(address),
  type: z.enum(['article', 'liveblog', 'gallery', 'video', 'audio', 'opinion', 'review']),
  status: z.exactOptional(z.enum(['draft', 'usable', 'withheld', 'canceled'])),
  lang,
  dir: z.exactOptional(direction),
  translations: z.exactOptional(z.array(translation)),
  timeZone: z.exactOptional(timeZone),
  headline: inlines.check(
    rule(
      (value) => plainText(value).trim() !== '',
      'a headline with words in it',
      'Write it as [{ "type": "text", "text": "…" }].',
    ),
  ),
  alternativeHeadlines: z.exactOptional(z.array(alternativeHeadline)),
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
  leadMedia: z.exactOptional(leadMedia),
  section: z.exactOptional(topic),
  tags: z.exactOptional(z.array(topic)),
  related: z.exactOptional(z.array(linkItem)),
  corrections: z.exactOptional(z.array(correction)),
  disclosures: z.exactOptional(z.array(disclosure)),
  sponsor: z.exactOptional(sponsor),
  access: z.exactOptional(access),
  body: blocks,
  live: z.exactOptional(live),
});
