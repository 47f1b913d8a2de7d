import type { Image } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import { type ComponentPropsWithoutRef, type ReactElement, version } from 'react';
import type { Components } from './common.js';
import { element } from './element.js';
import * as css from './picture.css.js';
import { proportion, type Ratio, sourceSets } from './renditions.js';

interface Options {
  ratio: Ratio;
  /** The width it is shown at, as the HTML attribute. */
  sizes: string;
  /** True for the one picture a reader sees first. */
  priority?: boolean | undefined;
  /** The text beside it says what it shows. Default: as the picture itself has it. */
  decorative?: boolean | undefined;
  /** Printed in its space where no file can be shown. Without it: nothing is. */
  missing?: string;
  Image?: Components['Image'];
}

type Attributes = ComponentPropsWithoutRef<'img'> & Record<`data-${string}`, string | number>;

// React 18 warns of the camel-case spelling, 19 of the other.
const fetchPriority = version < '19' ? 'fetchpriority' : 'fetchPriority';

const step = (share = 0.5) => Math.round(share * 10) * 10;

/**
 * A picture in its formats and sizes, with its space reserved. A plain function, shared by every
 * part that shows pictures.
 */
export function picture(image: Image, options: Options): ReactElement | undefined {
  const { ratio, sizes, priority, missing, Image, decorative = image.decorative } = options;
  const alt = (!decorative && image.alt) || '';
  const wanted = proportion(image, ratio);
  // A shape of our own where the CMS does not tell the picture's.
  const shape = ratio !== 'natural' ? ratio : wanted ? undefined : '3:2';
  const sets = sourceSets(image, ratio);
  const last = sets.at(-1);
  // What every browser reads: the files of the `img` itself.
  const plain = last?.type ? undefined : last;
  const cropped = shape && plain?.fallback.src;
  const src = cropped || safeUrl(image.src) || last?.fallback.src;
  if (!src) {
    if (missing === undefined) return undefined;
    return (
      <span
        className={`${css.missing} ${css.ratio[shape ?? '3:2']}`}
        {...(alt && { role: 'img', 'aria-label': alt })}
      >
        {missing}
      </span>
    );
  }
  // Set one by one: quicker than what is spread, for what every page has many of.
  const img: Attributes = priority ? { [fetchPriority]: 'high' } : { loading: 'lazy' };
  const width = image.width ?? last?.fallback.width;
  if (wanted && width) {
    img.width = width;
    img.height = Math.round(width / wanted);
  }
  if (shape) {
    img.className = css.ratio[shape];
    const { x, y } = image.focalPoint ?? {};
    // The middle is the default.
    if (step(x) !== 50) img['data-galley-focus-x'] = step(x);
    if (step(y) !== 50) img['data-galley-focus-y'] = step(y);
  }
  if (!alt && !decorative && process.env.NODE_ENV !== 'production') {
    console.error(
      `Galley: the picture ${src} has no alternative text. Describe it in image.alt, or set image.decorative where it says nothing that the text does not.`,
    );
    // Loud while the page is made: the styles outline it.
    img['data-galley-problem'] = 'alt';
  }
  if (Image) return <Image alt={alt} {...img} sizes={sizes} src={src} />;
  if (plain) {
    img.sizes = sizes;
    img.srcSet = plain.srcSet;
  }
  // `src` last: a browser that is given it first may fetch it in vain.
  const tag = <img alt={alt} {...img} src={src} />;
  const sources = sets.filter((set) => set !== plain);
  if (!sources.length) return tag;
  return element('picture', {
    children: [
      ...sources.map(({ type, srcSet }) => (
        <source key={type} type={type} sizes={sizes} srcSet={srcSet} />
      )),
      tag,
    ],
  });
}
