import type { Block, Inline } from '@galley/article';
import type { ReactNode } from 'react';
import { blockQuote } from '../BlockQuote/BlockQuote.js';
import { figure } from '../Figure/Figure.js';
import { commonOf } from '../internal/common.js';
import { element } from '../internal/element.js';
import { inlines, phrase } from '../internal/inlines.js';
import { pullQuote } from '../PullQuote/PullQuote.js';
import { RelatedLinks } from '../RelatedLinks/RelatedLinks.js';
import { sectionHeading } from '../SectionHeading/SectionHeading.js';
import { type Base, blockId } from './blockId.js';
import { servedBy } from './images.js';
import { mediaRenderers } from './media.js';
import { renderBlocks } from './renderBlocks.js';
import type { Renderers, RenderOptions } from './renderers.js';
import { structureRenderers } from './structure.js';
import { unknownBlock } from './unknownBlock.js';

/** A host element of the body. Without an id, which is most of them, nothing is copied. */
const host = (type: 'p' | 'ul', block: Base, children: ReactNode) =>
  element(type, { ...blockId(block), children });

const paragraph: Renderers['paragraph'] = (block, options) =>
  host('p', block, inlines(block.children, options));

const heading: Renderers['heading'] = (block, options) =>
  sectionHeading(block.level, inlines(block.children, options), {
    ...(block.anchor && { id: (options.idPrefix ?? '') + block.anchor }),
    ...blockId(block),
  });

/** Who said it, where the story says so. */
const said = (attribution: Inline[] | undefined, options: RenderOptions) =>
  attribution && inlines(attribution, options);

const blockquote: Renderers['blockquote'] = (block, options) => {
  const children = renderBlocks(block.children, options);
  return blockQuote(children, said(block.attribution, options), block.cite, blockId(block));
};

const pullquote: Renderers['pullquote'] = (block, options) =>
  pullQuote(inlines(block.children, options), said(block.attribution, options), blockId(block));

type Item = Extract<Block, { type: 'list' }>['items'][number];

function listItem(item: Item, options: RenderOptions) {
  const { children, blocks } = item;
  if (!blocks) return element('li', { children: inlines(children, options) });
  return element('li', {
    children: [phrase(children, options), ...renderBlocks(blocks, options)],
  });
}

const list: Renderers['list'] = (block, options) => {
  const children = block.items.map((item) => listItem(item, options));
  if (!block.ordered) return host('ul', block, children);
  const { start } = block;
  return element('ol', { ...blockId(block), ...(start !== undefined && { start }), children });
};

const image: Renderers['image'] = (block, options) => {
  return figure({
    ...blockId(block),
    ...commonOf(options),
    image: servedBy(options.images, block.image),
    placement: block.placement,
  });
};

const relatedLinks: Renderers['relatedLinks'] = (block, options) => {
  const { heading, links } = block;
  // An element and no call: it uses a hook.
  return (
    <RelatedLinks {...blockId(block)} {...commonOf(options)} heading={heading} links={links} />
  );
};

/** A renderer for every block of the model: complete, or it does not compile. */
export const defaultRenderers: Renderers = {
  ...mediaRenderers,
  ...structureRenderers,
  paragraph,
  heading,
  blockquote,
  pullquote,
  list,
  image,
  relatedLinks,
  unknown: unknownBlock,
};
