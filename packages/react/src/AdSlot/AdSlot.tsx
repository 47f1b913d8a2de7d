import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { namedAs } from '../internal/accessibleName.js';
import type { Common } from '../internal/common.js';
import { wordDigits } from '../internal/digits.js';
import { element, rooted } from '../internal/element.js';
import { adsWords } from '../internal/words/ads.js';
import { SkipLink } from '../SkipLink/SkipLink.js';
import * as css from './AdSlot.css.js';
import { type AdSize, adSizes } from './adSizes.js';

export interface AdSlotProps extends Common, Omit<ComponentPropsWithoutRef<'aside'>, 'children'> {
  /** What the app's ad server calls it. */
  name: string;
  /**
   * The sizes it may be filled with. At each width the height of the tallest that fits is kept
   * free. Default none: nothing is kept, and it takes no room until it is filled.
   */
  sizes?: readonly AdSize[] | undefined;
  /** Which advertisement of the page it is, from 1: tells the landmarks of several apart. */
  number?: number | undefined;
  /** Whether it interrupts a story, which then is said to go on below. Default false. */
  continues?: boolean | undefined;
  /** The word over it. Default: the language's own for "Advertisement". */
  label?: string | undefined;
}

const creative = { 'data-galley-creative': '', children: undefined };

/** A place for an advertisement, labelled and easily skipped. `mountAdSlots` has it filled. */
export const AdSlot = /*#__PURE__*/ forwardRef<HTMLElement, AdSlotProps>(function AdSlot(
  { name, sizes, number, continues, label, locale, messages, components, ...rest },
  ref,
) {
  const id = useId();
  const words = messages?.ads ?? adsWords;
  const write = wordDigits(messages, locale);
  const own = label ?? words.advertisement;
  const numbered = label === undefined ? words.numbered : `${label} {number}`;
  const said = number === undefined ? own : numbered.replace('{number}', () => write(`${number}`));
  const known = sizes?.flatMap((key) =>
    Object.hasOwn(adSizes, key) ? adSizes[key].join('x') : [],
  );
  return rooted(
    'aside',
    {
      ref,
      className: css.root,
      'data-galley': 'ad-slot',
      'data-galley-slot': name,
      'data-galley-sizes': known?.join(' ') || undefined,
      ...namedAs(said, rest),
      // The outer one asks how wide it is; only what is inside it can answer.
      children: element('div', {
        children: [
          element(SkipLink, { href: `#${id}`, children: words.skip }),
          element('p', {
            children: [
              element('b', { children: own }),
              ' ',
              continues ? element('span', { children: words.continues }) : null,
            ],
          }),
          // The inner one is the app's own: nothing else is ever put into it.
          element('div', { children: element('div', creative) }),
          // Where the link past it leads, for the next Tab too.
          element('span', { id, tabIndex: -1, children: undefined }),
        ],
      }),
    },
    rest,
  );
});
