import type { Block } from '@galley/article';
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef } from 'react';
import { rooted } from '../internal/element.js';
import * as css from './Body.css.js';
import { renderBlocks } from './renderBlocks.js';
import type { RenderOptions } from './renderers.js';

export interface BodyProps
  extends RenderOptions,
    Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
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
  const children = renderBlocks(blocks, props);
  return rooted('div', { ref, className: css.root, 'data-galley': 'body', children }, rest);
}

/** The text of a story, block by block. It knows no renderer but those it is given. */
const Component = /*#__PURE__*/ forwardRef(Body);

// The function alone costs what its host elements cost: the article calls it.
export { Body as body, Component as Body };
