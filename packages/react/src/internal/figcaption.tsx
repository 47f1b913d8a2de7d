import type { DigitalSourceType, Inline } from '@galley/article';
import type { ReactNode } from 'react';
import { hidden } from './hidden.js';
import { type InlineOptions, phrase } from './inlines.js';
import type { Words } from './messages.js';

/** What may be said under a picture or a player. */
export interface Captioned {
  caption?: readonly Inline[] | undefined;
  credit?: string | undefined;
  digitalSourceType?: DigitalSourceType | undefined;
  /** Read before the credit by screen readers. */
  label?: string;
  /** What stands below the words. */
  more?: ReactNode;
}

/** What is said of pictures that a trained program made or changed in earnest; of others nothing. */
const made = (type: DigitalSourceType, words: Words) =>
  /^trained/.test(type)
    ? words.generatedImage
    : /Trained|Synthetic/.test(type) && words.alteredImage;

/** The caption and, apart from it, the credit and how the picture came to be. */
export function figcaption(
  { caption, credit, digitalSourceType, label, more }: Captioned,
  words: Words,
  options: InlineOptions,
) {
  const text = caption?.length ? phrase(caption, options) : null;
  const note = digitalSourceType && made(digitalSourceType, words);
  if (!(text || credit || note || more)) return null;
  return (
    <figcaption>
      {text}
      {text && credit && ' '}
      {credit ? (
        <small>
          {label && hidden(`${label} `)}
          {credit}
        </small>
      ) : null}
      {note ? <div>{note}</div> : null}
      {more}
    </figcaption>
  );
}
