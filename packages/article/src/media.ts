import type { Inline } from './inlines.js';

/** One file of a picture at one size. */
export interface Rendition {
  /** Its address; safe by `safeUrl`. */
  src: string;
  /** Its width in pixels. */
  width: number;
  /** Its height in pixels. */
  height: number;
  /** Its MIME type, such as `image/avif`. Without it: the type of the picture's own `src`. */
  type?: string;
  /**
   * The density of screen it was compressed for, where the source makes files for several. Of two
   * of one width, the page offers the first.
   */
  dpr?: number;
}

/**
 * How a picture came to be, by the IPTC's digital source types. Those that a machine made or
 * changed in earnest are said under the picture.
 * @see https://cv.iptc.org/newscodes/digitalsourcetype/
 */
export type DigitalSourceType =
  | 'digitalCapture'
  | 'computationalCapture'
  | 'negativeFilm'
  | 'positiveFilm'
  | 'print'
  | 'humanEdits'
  | 'compositeCapture'
  | 'composite'
  | 'compositeSynthetic'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'algorithmicallyEnhanced'
  | 'algorithmicMedia'
  | 'trainedAlgorithmicMedia'
  | 'dataDrivenMedia'
  | 'digitalCreation'
  | 'screenCapture'
  | 'virtualRecording';

/** A picture: its files, what it shows, who made it. */
export interface Image {
  /** The file to fall back on; safe by `safeUrl`. */
  src: string;
  /** The width of `src` in pixels. */
  width?: number;
  /** The height of `src` in pixels. */
  height?: number;
  /** The same picture in other sizes, formats and crops. */
  renditions?: Rendition[];
  /** What the picture shows, for those who do not see it. Empty only where `decorative`. */
  alt: string;
  /** True where the picture says nothing that the text does not. Default false. */
  decorative?: boolean;
  caption?: Inline[];
  /** Who made it: the photographer, the agency. Printed apart from the caption. */
  credit?: string;
  copyright?: string;
  /** The point that a crop keeps, 0–1 from the top left corner. */
  focalPoint?: { x: number; y: number };
  /** Whether a camera, a person or a program made it. */
  digitalSourceType?: DigitalSourceType;
  /** The CMS's own reference, such as an image server's token. */
  source?: string;
}

/** One file of a film or recording. */
export interface MediaFile {
  /** Its address; safe by `safeUrl`. */
  src: string;
  /** Its MIME type, such as `video/mp4` or `application/vnd.apple.mpegurl`. */
  type?: string;
  /** Width in pixels, of a film. */
  width?: number;
  /** Height in pixels, of a film. */
  height?: number;
}

/** Text in step with a film or recording. HTML: `track`. */
export interface TextTrack {
  /** Address of a WebVTT file; safe by `safeUrl`. */
  src: string;
  kind: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
  /** The language of the text (BCP 47). */
  lang: string;
  /** What the player's menu calls it. */
  label?: string;
}
