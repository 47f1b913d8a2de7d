import type { ReactNode } from 'react';
import { element } from '../internal/element.js';
import type { Comment } from './Comment.js';
import { type CommentOptions, commentArticle } from './commentArticle.js';
import { type Branch, thread } from './thread.js';

/** Comments with the replies under each. */
export function commentList(
  comments: readonly Comment[] | undefined,
  options: CommentOptions,
): ReactNode {
  const ids = new Set<string>();
  // A place that a link can lead to, where the app's id can be one and is not taken.
  const place = ({ id }: Comment) => {
    if (!/^[\w-]+$/.test(id) || ids.has(id)) return undefined;
    ids.add(id);
    return `comment-${id}`;
  };
  const list = (branches: readonly Branch[]): ReactNode =>
    branches.length > 0 &&
    element('ol', {
      // Without its marks, a list is none to Safari.
      role: 'list',
      children: branches.map(({ comment, branches, answers }) =>
        element('li', {
          id: place(comment),
          children: [commentArticle(comment, options, answers), list(branches)],
        }),
      ),
    });
  return list(thread(comments));
}
