import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import type { Common } from '../internal/common.js';
import { digitWriter } from '../internal/digits.js';
import { element, rooted } from '../internal/element.js';
import { adsWords } from '../internal/words/ads.js';
import { SkipLink } from '../SkipLink/SkipLink.js';
import * as css from './AdSlot.css.js';
import { type AdSize, adSizes } from './adSizes.js';

export interface AdSlotProps
  extends Omit<Common, 'components'>,
    Omit<ComponentPropsWithoutRef<'aside'>, 'children'> {
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
  { name, sizes, number, continues, label, locale, messages, ...rest },
  ref,
) {
  const id = useId();
  const words = messages?.ads ?? adsWords;
  const digits = digitWriter(
    undefined,
    messages?.locale ?? locale ?? 'en',
    messages?.dates.numberingSystem,
  );
  const said =
    label ??
    (number === undefined
      ? words.advertisement
      : words.numbered.replace('{number}', digits(`${number}`)));
  const known = sizes?.flatMap((key) => adSizes[key]?.join('x') ?? []);
  return rooted(
    'aside',
    {
      ref,
      className: css.root,
      'data-galley': 'ad-slot',
      'data-galley-slot': name,
      'data-galley-sizes': known?.join(' ') || undefined,
      ...(!rest['aria-labelledby'] && { 'aria-label': rest['aria-label'] ?? said }),
      // The outer one asks how wide it is; only what is inside it can answer.
      children: element('div', {
        children: [
          element(SkipLink, { href: `#${id}`, children: words.skip }),
          element('p', {
            children: [
              element('b', { children: label ?? words.advertisement }),
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
