import type { Contributor } from '@galley/article';
import {
  type ComponentPropsWithoutRef,
  type ForwardedRef,
  Fragment,
  forwardRef,
  type ReactNode,
} from 'react';
import type { Common, Components } from '../internal/common.js';
import { element, rooted } from '../internal/element.js';
import { linked } from '../internal/linked.js';
import { joinList } from '../internal/list.js';
import { resolveMessages } from '../internal/messages.js';
import { picture } from '../internal/picture.js';
import * as css from './Byline.css.js';
import { linkNames } from './linkNames.js';

export interface BylineProps extends Common, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Who made the story, in the order they are named. Joined by the language's own rule. */
  contributors: readonly Contributor[];
  /** The byline as an editor wrote it; the contributors' names in it become links. */
  text?: string | undefined;
  /** Shows the contributors' pictures. Default false. */
  avatar?: boolean | undefined;
}

/** A name, a link to its page where that is safe, in its own language. */
const named = ({ name, url, lang }: Contributor, Link: Components['Link']) =>
  linked(url, name, Link, { rel: 'author', lang });

function portrait({ image }: Contributor, Image: Components['Image']): ReactNode {
  // The name beside it says who it is.
  return image && picture(image, { ratio: '1:1', sizes: '3rem', decorative: true, Image });
}

function Byline(
  { contributors, text, avatar, locale, messages, components, ...rest }: BylineProps,
  ref?: ForwardedRef<HTMLDivElement>,
) {
  const Link = components?.Link;
  const words = resolveMessages({ locale, messages });
  const parts = text
    ? linkNames(text, contributors)
    : joinList(contributors, words.dates.list, (one) => one.name);
  if (!parts.length) return null;
  const line = parts.map((part) => {
    if (typeof part === 'string') return part;
    const link = named(part, Link);
    // An editor's own text says what each did.
    if (text || !part.role) return link;
    return element(Fragment, { children: [link, words.beforeRole + part.role] });
  });
  const pictures = avatar ? contributors.map((one) => portrait(one, components?.Image)) : [];
  const children = [...pictures, element('span', { children: line })];
  return rooted('div', { ref, className: css.root, 'data-galley': 'byline', children }, rest);
}

/** Who made the story: people and organisations, one or many. Nothing at all for nobody. */
const Component = /*#__PURE__*/ forwardRef(Byline);

// The function alone costs what its host elements cost: the article calls it.
export { Byline as byline, Component as Byline };
