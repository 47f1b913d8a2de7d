import * as z from 'zod/mini';
import { inlines } from './inlines.js';
import { address, dateTime, fraction, lang, mediaType, pixels, text, words } from './values.js';

const rendition = z.object({
  src: address,
  width: pixels,
  height: pixels,
  type: z.exactOptional(mediaType),
});

export const image = z
  .object({
    src: address,
    width: z.exactOptional(pixels),
    height: z.exactOptional(pixels),
    renditions: z.exactOptional(z.array(rendition)),
    alt: text,
    decorative: z.exactOptional(z.boolean()),
    caption: z.exactOptional(inlines),
    credit: z.exactOptional(text),
    copyright: z.exactOptional(text),
    focalPoint: z.exactOptional(z.object({ x: fraction, y: fraction })),
    source: z.exactOptional(text),
  })
  .check(
    z.refine(({ alt, decorative }) => decorative === true || alt.trim() !== '', {
      path: ['alt'],
      params: {
        expected: 'what the picture shows',
        hint: 'Describe it in a sentence, or set "decorative": true where it adds nothing.',
      },
    }),
  );

/** A link in a list of links. */
export const linkItem = z.object({
  href: address,
  text: words,
  kicker: z.exactOptional(text),
  datePublished: z.exactOptional(dateTime),
  image: z.exactOptional(image),
  lang: z.exactOptional(lang),
});
