import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { type Common, commonOf } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { linked } from '../internal/linked.js';
import { Timestamp } from '../Timestamp/Timestamp.js';
import * as css from './Masthead.css.js';

export interface MastheadProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'header'>, 'children'> {
  /** The paper's name, in words or as a picture with alternative text. */
  name: ReactNode;
  /** The front page. Default `/`. */
  href?: string | undefined;
  /** The day of the page, ISO 8601; printed as a date. */
  date?: string | undefined;
  /** What stands at the end of the line: an edition picker, an account link. */
  children?: ReactNode;
}

/** The head of the page: the paper's name over a double rule. The name is no heading: the story's is. */
export const Masthead = /*#__PURE__*/ forwardRef<HTMLElement, MastheadProps>(function Masthead(
  { name, href = '/', date, locale, messages, components, children, ...rest },
  ref,
) {
  const common = commonOf({ locale, messages, components });
  return rooted(
    'header',
    {
      ref,
      className: css.root,
      'data-galley': 'masthead',
      children: [
        element('p', { children: linked(href, name, components?.Link) }),
        date && element(Timestamp, { ...common, dateTime: date, format: 'date' }),
        children && element('div', { children }),
      ],
    },
    rest,
  );
});
