import type { Inline } from '@galley/article';
import type { ReactNode } from 'react';
import { blockQuote } from '../BlockQuote/BlockQuote.js';
import { figure } from '../Figure/Figure.js';
import { commonOf } from '../internal/common.js';
import { element } from '../internal/element.js';
import { inlines } from '../internal/inlines.js';
import { pullQuote } from '../PullQuote/PullQuote.js';
import { RelatedLinks } from '../RelatedLinks/RelatedLinks.js';
import { sectionHeading } from '../SectionHeading/SectionHeading.js';
import { type Base, blockId } from './blockId.js';
import { contents } from './contents.js';
import { servedBy } from './images.js';
import { renderBlocks } from './renderBlocks.js';
import type { Renderers, RenderOptions } from './renderers.js';
import { unknownBlock } from './unknownBlock.js';

/** A host element of the body. Where it says nothing of itself, as most do, nothing is copied. */
function host(type: 'p' | 'ul', block: Base, children: ReactNode) {
  const own = blockId(block);
  return element(type, own ? { ...own, children } : { children });
}

const paragraph: Renderers['paragraph'] = (block, options) =>
  host('p', block, inlines(block.children, options));

const heading: Renderers['heading'] = (block, options) => {
  const { level, children, anchor } = block;
  const id = anchor && (options.idPrefix ?? '') + anchor;
  return sectionHeading(level, inlines(children, options), id, blockId(block));
};

/** Who said it, where the story says so. */
const said = (attribution: Inline[] | undefined, options: RenderOptions) =>
  attribution && inlines(attribution, options);

const blockquote: Renderers['blockquote'] = (block, options) => {
  const children = renderBlocks(block.children, options);
  return blockQuote(children, said(block.attribution, options), block.cite, blockId(block));
};

const pullquote: Renderers['pullquote'] = (block, options) =>
  pullQuote(inlines(block.children, options), said(block.attribution, options), blockId(block));

const list: Renderers['list'] = (block, options) => {
  const children = block.items.map((item) => element('li', { children: contents(item, options) }));
  if (!block.ordered) return host('ul', block, children);
  const { start } = block;
  return element('ol', { ...blockId(block), ...(start !== undefined && { start }), children });
};

const image: Renderers['image'] = (block, options) => {
  return figure({
    ...blockId(block),
    ...commonOf(options),
    idPrefix: options.idPrefix,
    image: servedBy(options.images, block.image),
    placement: block.placement,
    priority: options.lead,
  });
};

const relatedLinks: Renderers['relatedLinks'] = (block, options) => {
  const { heading, links } = block;
  // An element and no call: it uses a hook.
  return (
    <RelatedLinks {...blockId(block)} {...commonOf(options)} heading={heading} links={links} />
  );
};

/**
 * The renderers of the commonest blocks: paragraphs, headings, quotations, lists, pictures, links.
 * With `Body`, an app that needs no more sends no more; any other block shows its words.
 */
export const basicRenderers: Pick<
  Renderers,
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'pullquote'
  | 'list'
  | 'image'
  | 'relatedLinks'
  | 'unknown'
> = {
  paragraph,
  heading,
  blockquote,
  pullquote,
  list,
  image,
  relatedLinks,
  unknown: unknownBlock,
};
