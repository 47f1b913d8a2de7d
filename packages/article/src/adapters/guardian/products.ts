import type { LinkItem } from '../../article.js';
import type { Block } from '../../blocks.js';
import type { Image } from '../../media.js';
import { altText } from '../alt.js';
import { given, line, paragraphs } from '../make.js';
import { isSource, numberAt, objectAt, pixelsAt, type Source, textAt } from '../read.js';
import { box } from './atoms.js';
import {
  elementsAt,
  type GuardianImport,
  lineAt,
  type Maker,
  nothing,
  paragraphOf,
  sourcesAt,
} from './element.js';
import { stars } from './texts.js';

const nameOf = (product: Source): string | undefined =>
  [textAt(product, 'brandName'), textAt(product, 'productName')].filter(Boolean).join(' ') ||
  undefined;

/** Where it is sold, and for how much. */
function shops(product: Source, path: string, run: GuardianImport): Block[] {
  const links = sourcesAt(product, 'productCtas', path, run).flatMap(([shop, at]): LinkItem[] => {
    const parts = [textAt(shop, 'text'), textAt(shop, 'retailer'), textAt(shop, 'price')];
    const text = parts.filter(Boolean).join(' ');
    const href = run.address(shop.url, `${at}/url`);
    if (href && text) return [{ href, text }];
    nothing('This shop has no address.', at, run, text);
    return [];
  });
  return links.length > 0 ? [{ type: 'relatedLinks', links }] : [];
}

function picture(product: Source, path: string, run: GuardianImport): Block[] {
  const image = objectAt(product, 'image');
  const at = `${path}/image`;
  const src = run.address(image.url, `${at}/url`);
  if (!src) return paragraphOf(lineAt(image, 'caption', at, run));
  return [
    {
      type: 'image',
      image: given<Image>({
        src,
        width: pixelsAt(image, 'width'),
        height: pixelsAt(image, 'height'),
        ...altText(image.alt, at, run),
        caption: lineAt(image, 'caption', at, run),
        credit: image.displayCredit === false ? undefined : textAt(image, 'credit'),
      }),
    },
  ];
}

/** A product that the story tests: its name, picture, stars, figures, words and shops. */
export const product: Maker = (element, path, run) => {
  const name = nameOf(element);
  const heading = lineAt(element, 'primaryHeadingHtml', path, run);
  const figures = sourcesAt(element, 'customAttributes', path, run).map(([figure]) =>
    [textAt(figure, 'name'), textAt(figure, 'value')].filter(Boolean).join(': '),
  );
  return [
    box(heading ?? line(name), [
      ...paragraphOf(lineAt(element, 'secondaryHeadingHtml', path, run)),
      ...paragraphs(heading && name),
      ...picture(element, path, run),
      ...stars(numberAt(element, 'starRating')),
      ...paragraphs(...figures, textAt(element, 'lowestPrice')),
      ...elementsAt(element, 'content', path, run),
      ...shops(element, path, run),
    ]),
  ];
};

/** The products of a story at a glance. An import without them has only their ids. */
export const productSummary: Maker = (element, path, run) => {
  const known = sourcesAt(element, 'products', path, run).flatMap(([each, at]) => {
    const one = each.productBlock;
    const place = `${at}/productBlock`;
    return isSource(one) ? [...paragraphs(nameOf(one)), ...shops(one, place, run)] : [];
  });
  const title = textAt(element, 'title');
  if (known.length === 0) return nothing('This summary only names its products.', path, run, title);
  return [box(line(title), known)];
};
