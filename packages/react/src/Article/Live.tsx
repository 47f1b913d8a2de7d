import type { Article, Live, LiveUpdate } from '@galley/article';
import { safeUrl } from '@galley/article/url';
import type { ReactNode } from 'react';
import { byline } from '../Byline/Byline.js';
import { blockText } from '../internal/blockText.js';
import { blockWords } from '../internal/blockWords.js';
import { classNames } from '../internal/classNames.js';
import { commonOf } from '../internal/common.js';
import { element } from '../internal/element.js';
import { inlines } from '../internal/inlines.js';
import { sectionHeading } from '../SectionHeading/SectionHeading.js';
import { timestamp } from '../Timestamp/Timestamp.js';
import { bodyRoot } from './bodyRoot.js';
import { updateOf } from './dates.js';
import * as css from './Live.css.js';
import { renderBlocks } from './renderBlocks.js';
import type { RenderOptions } from './renderers.js';

const time = (dateTime: string, options: RenderOptions, label?: 'updated') => {
  const { locale, messages, timeZone } = options;
  return timestamp({ dateTime, timeZone, locale, messages, label, format: 'short' });
};

/** Where an update stands in the page. */
const place = ({ id }: LiveUpdate, { idPrefix = '' }: RenderOptions) => `${idPrefix}update-${id}`;

/** The turns of the story, each a link to its update. */
function keyEvents(updates: readonly LiveUpdate[], options: RenderOptions) {
  const events = updates.filter(({ keyEvent, title }) => keyEvent && title?.length);
  if (!events.length) return null;
  const { keyEvents: name } = blockWords(options);
  const items = events.map((update) =>
    element('li', {
      children: element('a', {
        href: `#${place(update, options)}`,
        // The words alone: a link holds no link.
        children: [
          time(update.datePublished, options),
          ' ',
          element('b', { children: blockText(update.title) }),
        ],
      }),
    }),
  );
  return (
    <nav aria-label={name}>
      {sectionHeading(2, name)}
      {element('ol', { children: items })}
    </nav>
  );
}

/** An update; the time that heads it is a link to it, to be passed on. */
function liveUpdate(update: LiveUpdate, options: RenderOptions) {
  const { title, contributors, datePublished, summary, pinned, keyEvent } = update;
  const updated = updateOf(update);
  const words = blockWords(options);
  const id = place(update, options);
  const mark = (text: string | false | undefined) => text && element('b', { children: `${text} ` });
  return element('article', {
    id,
    'data-galley': 'live-update',
    'data-galley-key-event': keyEvent || undefined,
    children: [
      element('header', {
        children: [
          mark(pinned && words.pinned),
          mark(summary && words.summary),
          element('a', { href: `#${id}`, children: time(datePublished, options) }),
          ' ',
          updated && time(updated, options, 'updated'),
        ],
      }),
      title?.length ? sectionHeading(2, inlines(title, options)) : null,
      contributors?.length ? byline({ ...commonOf(options), contributors }) : null,
      update.body.length ? bodyRoot(renderBlocks(update.body, options)) : null,
    ],
  });
}

/** The links to the pages before and after this one. */
function pages({ newer, older }: NonNullable<Live['pagination']>, options: RenderOptions) {
  const words = blockWords(options);
  const Link = options.components?.Link ?? 'a';
  const link = (address: string | undefined, children: string) => {
    const href = address && safeUrl(address);
    return href ? [element(Link, { href, children })] : [];
  };
  const links = [...link(newer, words.newerUpdates), ' ', ...link(older, words.olderUpdates)];
  return links[1] ? element('p', { children: links }) : null;
}

/** A story told while it happens: how it stands, its turns, its updates, its other pages. */
export function live(
  { live: coverage }: Article,
  options: RenderOptions,
  className: string | undefined,
): ReactNode {
  if (!coverage) return null;
  const { status, updates, pagination } = coverage;
  return element('div', {
    className: classNames(css.root, className),
    'data-galley': 'live',
    'data-galley-status': status,
    children: [
      element('p', { children: blockWords(options).live[status] }),
      keyEvents(updates, options),
      ...updates.map((update) => liveUpdate(update, options)),
      pagination && pages(pagination, options),
    ],
  });
}
