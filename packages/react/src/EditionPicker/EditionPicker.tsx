import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import { namedBy } from '../internal/accessibleName.js';
import type { Common, Components } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { icon } from '../internal/icon.js';
import { chevron, globe } from '../internal/icons.js';
import { linked } from '../internal/linked.js';
import { worded } from '../internal/worded.js';
import { editionsWords } from '../internal/words/editions.js';
import * as css from './EditionPicker.css.js';

/** One edition of the newspaper, as a link. */
export interface Edition {
  href: string;
  /** Its name, in its own language: “English”, “हिन्दी”. */
  text: string;
  /** The language of `text` and of what it leads to (BCP 47). */
  lang?: string | undefined;
  /** The language of what it leads to, where that is not `lang`. */
  hrefLang?: string | undefined;
}

export interface EditionPickerProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'nav'>, 'children'> {
  /** The editions to choose from, in the order they are shown. */
  editions: readonly Edition[];
  /** The `href` of the edition that is shown now. Default: none of them. */
  current?: string | undefined;
  /** The word before them, which names the landmark. Default: the language's own. */
  label?: ReactNode;
  /** A list that opens from the current edition, or all in a line. Default `menu`. */
  layout?: 'menu' | 'list' | undefined;
  /** The side of the picker that an opened list keeps to. Default `start`. */
  align?: keyof typeof css.align | undefined;
}

/** A name in its own language and direction, whatever stands around it. */
const name = ({ text, lang }: Edition) => <bdi {...(lang && { lang })}>{text}</bdi>;

const item = (edition: Edition, current: string | undefined, components: Components = {}) => (
  <li>
    {linked(edition.href, name(edition), components.Link, {
      hrefLang: edition.hrefLang ?? edition.lang,
      'aria-current': edition.href === current ? 'true' : undefined,
    })}
  </li>
);

/** The choice between editions of a newspaper: links in a landmark. Nothing without editions. */
export const EditionPicker = /*#__PURE__*/ forwardRef<HTMLElement, EditionPickerProps>(
  function EditionPicker(
    {
      editions,
      current,
      label,
      layout = 'menu',
      align = 'start',
      locale: _,
      messages,
      components,
      ...rest
    },
    ref,
  ) {
    const id = useId();
    const named = worded(editions);
    if (!named.length) return null;
    const words = messages?.editions ?? editionsWords;
    const now = named.find(({ href }) => href === current);
    const before = element('span', { id, children: label ?? words.edition });
    const list = element('ul', {
      children: named.map((edition) => item(edition, current, components)),
    });
    return rooted(
      'nav',
      {
        ref,
        className: `${css.align[align] ?? css.root} ${css.print}`,
        'data-galley': 'edition-picker',
        ...namedBy(id, rest),
        children:
          layout === 'list'
            ? [before, list]
            : element('details', {
                children: [
                  element('summary', {
                    children: [icon(globe), before, ' ', now && name(now), icon(chevron)],
                  }),
                  list,
                ],
              }),
      },
      rest,
    );
  },
);
