import { type ComponentPropsWithoutRef, type ForwardedRef, forwardRef } from 'react';
import { classNames } from '../internal/classNames.js';
import * as css from './Standfirst.css.js';

export interface StandfirstProps extends ComponentPropsWithoutRef<'p'> {}

function Standfirst(
  { className, ...rest }: StandfirstProps,
  ref?: ForwardedRef<HTMLParagraphElement>,
) {
  return (
    <p {...rest} ref={ref} className={classNames(css.root, className)} data-galley="standfirst" />
  );
}

/** The sentence under the headline that says what the story adds to it. */
const Component = /*#__PURE__*/ forwardRef(Standfirst);

// The function alone costs what its host elements cost: the article calls it.
export { Component as Standfirst, Standfirst as standfirst };
