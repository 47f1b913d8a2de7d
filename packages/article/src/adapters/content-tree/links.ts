import type { LinkItem } from '../../article.js';
import type { Block } from '../../blocks.js';
import { altText } from '../alt.js';
import { readInstant } from '../instant.js';
import { given } from '../make.js';
import { isSource, objectAt, pixelsAt, type Source, textAt } from '../read.js';
import { childrenOf, type Maker, type TreeImport } from './tree.js';

/** What stands over a teaser's title: what it is about, and who paid for it. */
function kickerOf(teaser: Source): string | undefined {
  const parts = [
    textAt(teaser, 'metaPrefixText'),
    textAt(objectAt(teaser, 'metaLink'), 'prefLabel'),
    textAt(objectAt(teaser, 'metaAltLink'), 'prefLabel'),
    textAt(teaser, 'metaSuffixText'),
    textAt(teaser, 'clientName'),
  ];
  return parts.filter(Boolean).join(' ') || undefined;
}

function teaserImage(teaser: Source, path: string, run: TreeImport): LinkItem['image'] {
  const image = objectAt(teaser, 'image');
  const src = run.address(image.url, `${path}/image/url`);
  if (!src) return undefined;
  // The title beside it says what the link is.
  const shown = textAt(image, 'alt')
    ? altText(image.alt, path, run)
    : { alt: '', decorative: true };
  return given<NonNullable<LinkItem['image']>>({
    src,
    width: pixelsAt(image, 'width'),
    height: pixelsAt(image, 'height'),
    ...shown,
  });
}

/** The FT's page of a thing that a tree names by its id. */
const pageOf = (kind: string, id: string | undefined) =>
  id && `https://www.ft.com/${kind}/${encodeURIComponent(id)}`;

function linkItem(node: Source, path: string, run: TreeImport): LinkItem | undefined {
  const teaser = objectAt(node, 'teaser');
  const at = `${path}/teaser`;
  const text = textAt(node, 'teaserTitleOverride') ?? textAt(teaser, 'title');
  const page = pageOf('content', textAt(node, 'id') ?? textAt(teaser, 'id'));
  const href = run.address(teaser.url, `${at}/url`) ?? page;
  if (!text || !href) {
    run.warn(
      path,
      'no-teaser',
      'The tree only names this story. Give its title with the option "external".',
      text,
    );
    return undefined;
  }
  const date = textAt(teaser, 'firstPublishedDate') ?? textAt(teaser, 'publishedDate');
  return given<LinkItem>({
    href,
    text,
    kicker: kickerOf(teaser),
    datePublished: readInstant(date, `${at}/publishedDate`, run),
    image: teaserImage(teaser, at, run),
  });
}

/** The block of links; its heading alone is no block. */
function links(node: Source, items: LinkItem[], path: string, run: TreeImport): Block[] {
  const heading = textAt(node, 'heading');
  if (items.length > 0)
    return [{ type: 'relatedLinks', ...(heading && { heading }), links: items }];
  if (heading) run.warn(path, 'dropped', 'A heading with no link under it was left out.', heading);
  return [];
}

export const recommended: Maker = (node, path, run) => {
  const item = linkItem(node, path, run);
  return links(node, item ? [item] : [], path, run);
};

export const recommendedList: Maker = (node, path, run) => {
  const [children, at] = childrenOf(node, path, run);
  const items = children.flatMap((child, index): LinkItem[] => {
    if (!isSource(child)) return [];
    const whole = run.whole(child);
    const item = linkItem(whole, `${at}/${index}`, run);
    const kicker = textAt(whole, 'heading') ?? item?.kicker;
    return item ? [{ ...item, ...(kicker && { kicker }) }] : [];
  });
  return links(node, items, path, run);
};
