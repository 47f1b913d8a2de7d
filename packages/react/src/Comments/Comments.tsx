import { safeUrl } from '@galley/article/url';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from 'react';
import type { CommentFormProps } from '../CommentForm/CommentForm.js';
import { namedBy } from '../internal/accessibleName.js';
import type { Common, Components } from '../internal/common.js';
import { wordDigits } from '../internal/digits.js';
import { element, rooted } from '../internal/element.js';
import { headingTag } from '../internal/headingTag.js';
import { warnOfUnsafeLink } from '../internal/warnings.js';
import { commentsWords } from '../internal/words/comments.js';
import type { Comment } from './Comment.js';
import * as css from './Comments.css.js';
import { commentArticle } from './commentArticle.js';
import { commentList } from './commentList.js';
import { type CommentPaging, paging as pages } from './paging.js';
import { writing } from './writing.js';

function link(address: string | undefined, children: string, components: Components = {}) {
  const href = address && safeUrl(address);
  if (address && !href && process.env.NODE_ENV !== 'production') warnOfUnsafeLink(address);
  const { Link = 'a' } = components;
  return href && element('p', { className: css.more, children: element(Link, { href, children }) });
}

export interface CommentsProps
  extends Common,
    Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** How many comments there are in all. Default: no number. */
  count?: number | undefined;
  /** The newest comment, shown in short. */
  latest?: Comment | undefined;
  /** A page of comments with their replies, in the order they are shown. */
  comments?: readonly Comment[] | undefined;
  /** The address of all comments. */
  readAll?: string | undefined;
  /** The form to write one; without it nothing can be written. It opens from a line. */
  form?: Omit<CommentFormProps, keyof Common> | undefined;
  /** The address to sign in at, where only readers with an account write. Used without `form`. */
  signIn?: string | undefined;
  /** No comment is taken any more; may be the words that say so. Default false. */
  closed?: boolean | string | undefined;
  /** What the newsroom says about these comments, such as how they are moderated. */
  notice?: ReactNode;
  /** The other pages of comments. */
  paging?: CommentPaging | undefined;
  /** Where a comment is answered; `{id}` stands for its id: `?replyTo={id}#post`. */
  reply?: string | undefined;
  /** Where a comment is reported; `{id}` stands for its id. */
  report?: string | undefined;
  /** The words over the comments; they also name the landmark. Default: the language's own. */
  heading?: ReactNode;
  /** The rank of the heading. Default 2. */
  level?: 2 | 3 | 4 | 5 | undefined;
  /** IANA zone that times are printed in. Default: the offset as written. */
  timeZone?: string | undefined;
}

/** What readers say of a story, and where they say it. Nothing at all where there is neither. */
export const Comments = /*#__PURE__*/ forwardRef<HTMLElement, CommentsProps>(
  function Comments(props, ref) {
    const {
      count,
      latest,
      comments,
      readAll,
      form,
      signIn,
      closed,
      notice,
      paging,
      reply,
      report,
      heading,
      level = 2,
      timeZone,
      locale,
      messages,
      components,
      ...rest
    } = props;
    const id = useId();
    const common = { locale, messages, components };
    const words = messages?.comments ?? commentsWords;
    const write = wordDigits(messages, locale);
    const end = closed === true ? words.closed : closed;
    const options = { ...common, words, timeZone, report, reply: end ? undefined : reply };
    const list = commentList(comments, options);
    const all = link(readAll, words.readAll, components);
    const way = end
      ? element('p', { children: `${end}` })
      : (form && writing(form, words.post, common)) || link(signIn, words.signIn, components);
    const some = latest || list;
    if (!some && !all && !way) return null;
    const isFirst = !some && !end && (count === 0 || comments);
    const hasCount = Number.isSafeInteger(count);
    const Label = headingTag(Math.min(level + 1, 6));
    return rooted(
      'section',
      {
        ref,
        className: css.root,
        'data-galley': 'comments',
        ...namedBy(id, rest),
        children: [
          element(headingTag(level), {
            id,
            children: [
              heading ?? words.heading,
              hasCount && ' ',
              hasCount && element('span', { children: write(`${count}`) }),
            ],
          }),
          notice && element('div', { children: notice }),
          isFirst && element('p', { children: words.first }),
          latest &&
            element('div', {
              className: css.latest,
              children: [
                element(Label, { children: words.latest }),
                // What is cut short can be read where the link leads.
                commentArticle(latest, { ...options, className: all ? css.short : undefined }),
              ],
            }),
          way,
          list,
          paging && pages(paging, words, write, components?.Link),
          all,
        ],
      },
      rest,
    );
  },
);
