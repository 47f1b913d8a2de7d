import type { Block } from '@galley/article';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  forwardRef,
  type ReactNode,
} from 'react';
import { classNames } from '../internal/classNames.js';
import { element } from '../internal/element.js';
import * as css from './Body.css.js';
import type { RenderOptions } from './renderers.js';
import { unknownBlock } from './unknownBlock.js';

export interface BodyProps
  extends RenderOptions,
    Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  blocks: readonly Block[];
}

type Renderer = (block: Block, options: RenderOptions) => ReactNode;

function Body(props: BodyProps, ref?: ForwardedRef<HTMLDivElement>) {
  const {
    blocks,
    renderers,
    onUnknownBlock: _onUnknownBlock,
    images: _images,
    locale: _locale,
    messages: _messages,
    components: _components,
    className,
    ...rest
  } = props;
  // Own entries alone: a block's type may be "constructor". The registry pairs each type with its
  // block, which TypeScript cannot follow.
  const known = new Map(Object.entries(renderers) as [string, Renderer][]);
  return element('div', {
    ...rest,
    ref,
    className: classNames(css.root, className),
    'data-galley': 'body',
    children: blocks.map((block) => (known.get(block.type) ?? unknownBlock)(block, props)),
  });
}

/** The text of a story, block by block. It knows no renderer but those it is given. */
const Component = /*#__PURE__*/ forwardRef(Body);

// The function alone costs what its host elements cost: the article calls it.
export { Body as body, Component as Body };
