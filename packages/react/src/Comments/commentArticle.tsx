import { safeUrl } from '@galley/article/url';
import type { ReactNode } from 'react';
import type { Common, Components } from '../internal/common.js';
import { element } from '../internal/element.js';
import { linked } from '../internal/linked.js';
import { isolated, nameIn } from '../internal/nameIn.js';
import { picture } from '../internal/picture.js';
import { warnOfUnsafeLink } from '../internal/warnings.js';
import type { Messages } from '../messages/types.js';
import { Timestamp } from '../Timestamp/Timestamp.js';
import type { Comment } from './Comment.js';
import { paragraphs } from './paragraphs.js';

export interface CommentOptions extends Common {
  words: Messages['comments'];
  timeZone?: string | undefined;
  /** Addresses to answer and to report a comment, where `{id}` stands for its id. */
  reply?: string | undefined;
  report?: string | undefined;
  /** The class of the text. */
  className?: string | undefined;
}

/** Who wrote it, as words can name them. */
const nameOf = ({ author }: Comment, { reader }: Messages['comments']): string =>
  String(author?.name ?? '').trim() || reader;

/** A link about one comment: short, and in full for who hears it out of its place. */
function action(
  address: string | undefined,
  id: string,
  words: string,
  spoken: string,
  Link: Components['Link'] = 'a',
): ReactNode {
  // Unlike `encodeURIComponent`, it takes any text at all.
  const part = `${new URLSearchParams({ id })}`.slice(3).replaceAll('+', '%20');
  const href = address && safeUrl(address.replaceAll('{id}', part));
  if (address && !href && process.env.NODE_ENV !== 'production') warnOfUnsafeLink(address);
  return href && element(Link, { href, rel: 'nofollow', 'aria-label': spoken, children: words });
}

/** Who, and when. */
function head(comment: Comment, name: string, options: CommentOptions): ReactNode {
  const { words, components, locale, messages, timeZone } = options;
  const { author, datePublished, pinned, editorsPick } = comment;
  const { url, avatar, role } = author ?? {};
  const dateTime = datePublished;
  return element('header', {
    children: [
      // The name beside it says who it is.
      avatar?.src &&
        picture(avatar, {
          ratio: '1:1',
          sizes: '3rem',
          decorative: true,
          Image: components?.Image,
        }),
      element('p', {
        children: [
          linked(url, isolated(name), components?.Link, { rel: 'ugc nofollow' }),
          role && element('span', { children: ` ${role}` }),
          pinned && element('em', { children: ` ${words.pinned}` }),
          editorsPick && element('em', { children: ` ${words.editorsPick}` }),
        ],
      }),
      dateTime && (
        <Timestamp
          dateTime={dateTime}
          timeZone={timeZone}
          format="short"
          locale={locale}
          messages={messages}
        />
      ),
    ],
  });
}

/** A comment, without its replies. Of one that was removed, nothing but that it was. */
export function commentArticle(
  comment: Comment,
  options: CommentOptions,
  answers?: Comment,
): ReactNode {
  const { words, components, reply, report, className } = options;
  const { id, text, state } = comment;
  if (state === 'removed') {
    return element('article', {
      'aria-label': words.removed,
      children: element('p', { children: words.removed }),
    });
  }
  const name = nameOf(comment, words);
  const fill = (spoken: string) => spoken.replace('{name}', () => name);
  const Link = components?.Link;
  // Who waits for a moderator cannot be answered yet.
  const isPublic = state !== 'pending';
  const replying = isPublic && action(reply, id, words.reply, fill(words.replyTo), Link);
  const reporting = isPublic && action(report, id, words.report, fill(words.reportOf), Link);
  const answered = answers && answers.state !== 'removed' && nameOf(answers, words);
  return element('article', {
    'aria-label': fill(words.by),
    children: [
      head(comment, name, options),
      answered && element('p', { children: nameIn(words.inReplyTo, answered) }),
      !isPublic && element('p', { children: words.waiting }),
      element('div', {
        className,
        children: paragraphs(text).map((children) => element('p', { dir: 'auto', children })),
      }),
      (replying || reporting) && element('footer', { children: [replying, ' ', reporting] }),
    ],
  });
}
