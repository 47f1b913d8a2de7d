import * as z from 'zod/mini';
import { inlines } from './inlines.js';
import {
  address,
  amount,
  dateTime,
  fraction,
  imageType,
  lang,
  mediaType,
  pixels,
  text,
  words,
} from './values.js';

/** The IPTC's terms for how a picture came to be. */
export const digitalSourceTypes = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'compositeCapture',
  'composite',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicallyEnhanced',
  'algorithmicMedia',
  'trainedAlgorithmicMedia',
  'dataDrivenMedia',
  'digitalCreation',
  'screenCapture',
  'virtualRecording',
] as const;

export const rendition = z.object({
  src: address,
  width: pixels,
  height: pixels,
  type: z.exactOptional(imageType),
  dpr: z.exactOptional(amount),
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
    digitalSourceType: z.exactOptional(z.enum(digitalSourceTypes)),
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

/** One file of a film or recording. */
export const mediaFile = z.object({
  src: address,
  type: z.exactOptional(mediaType),
  width: z.exactOptional(pixels),
  height: z.exactOptional(pixels),
});

/** A file of text in step with a film or recording. */
export const textTrack = z.object({
  src: address,
  kind: z.enum(['captions', 'subtitles', 'descriptions', 'chapters']),
  lang,
  label: z.exactOptional(words),
});

/** A link in a list of links. */
export const linkItem = z.object({
  href: address,
  text: words,
  kicker: z.exactOptional(text),
  datePublished: z.exactOptional(dateTime),
  image: z.exactOptional(image),
  lang: z.exactOptional(lang),
});
