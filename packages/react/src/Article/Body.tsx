import type { Block } from '@galley/article';
import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef } from 'react';
import { classNames } from '../internal/classNames.js';
import { element } from '../internal/element.js';
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
    locale: _locale,
    messages: _messages,
    components: _components,
    className,
    ...rest
  } = props;
  return element('div', {
    ...rest,
    ref,
    className: classNames(css.root, className),
    'data-galley': 'body',
    children: renderBlocks(blocks, props),
  });
}

/** The text of a story, block by block. It knows no renderer but those it is given. */
const Component = /*#__PURE__*/ forwardRef(Body);

// The function alone costs what its host elements cost: the article calls it.
export { Body as body, Component as Body };
