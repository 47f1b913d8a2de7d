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

// A type such as "constructor" is nobody's renderer.
const inherited: object = Object.prototype;

function render(block: Block, options: RenderOptions): ReactNode {
  // The registry pairs each type with its block; TypeScript cannot follow the pair.
  const renderer = options.renderers[block.type] as Renderer | undefined;
  if (renderer && !(block.type in inherited)) return renderer(block, options);
  return unknownBlock(block, options);
}

function Body(
  {
    blocks,
    renderers,
    onUnknownBlock,
    images,
    locale,
    messages,
    components,
    className,
    ...rest
  }: BodyProps,
  ref?: ForwardedRef<HTMLDivElement>,
) {
  const options = { renderers, onUnknownBlock, images, locale, messages, components };
  return element('div', {
    ...rest,
    ref,
    className: classNames(css.root, className),
    'data-galley': 'body',
    children: blocks.map((block) => render(block, options)),
  });
}

/** The text of a story, block by block. It knows no renderer but those it is given. */
const Component = /*#__PURE__*/ forwardRef(Body);

// The function alone costs what its host elements cost: the article calls it.
export { Body as body, Component as Body };
