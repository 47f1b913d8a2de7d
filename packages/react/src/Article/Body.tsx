import type { Block } from '@galley/article';
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef } from 'react';
import { warnOfSkippedRanks } from '../internal/warnings.js';
import { bodyRoot } from './bodyRoot.js';
import { renderBlocks } from './renderBlocks.js';
import type { RenderOptions } from './renderers.js';

export interface BodyProps
  extends RenderOptions,
    Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The blocks of the text in their order, as in `article.body`. */
  blocks: readonly Block[];
}

function Body(props: BodyProps, ref?: ForwardedRef<HTMLDivElement>) {
  const {
    blocks,
    renderers: _renderers,
    onUnknownBlock: _onUnknownBlock,
    images: _images,
    article: _article,
    timeZone: _timeZone,
    idPrefix: _idPrefix,
    lead: _lead,
    locale: _locale,
    messages: _messages,
    components: _components,
    ...rest
  } = props;
  if (process.env.NODE_ENV !== 'production') warnOfSkippedRanks(blocks);
  return bodyRoot(renderBlocks(blocks, props), { ref, ...rest });
}

/** The text of a story, block by block. It knows no renderer but those it is given. */
const Component = /*#__PURE__*/ forwardRef(Body);

export { Component as Body };
